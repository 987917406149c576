namespace TorchSharp.Sdk.Tasks.Settings;

/// <summary>A setting's value is not understood. The message quotes it and lists what is allowed.</summary>
/// <param name="setting">The setting as messages name it.</param>
/// <param name="allowed">What is allowed.</param>
/// <param name="cause">What the user wrote, where that is not <paramref name="setting"/>: the id of a package.</param>
internal sealed class InvalidSettingException(string setting, string allowed, string? cause = null) : Exception($"{setting} is not understood; allowed: {allowed}.")
{
    /// <summary>A property with its value, or the id of a package.</summary>
    public string Cause => cause ?? setting;
}
