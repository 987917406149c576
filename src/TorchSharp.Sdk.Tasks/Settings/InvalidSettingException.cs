namespace TorchSharp.Sdk.Tasks.Settings;

/// <summary>A setting's value is not understood. The message quotes it and lists what is allowed.</summary>
internal sealed class InvalidSettingException(string setting, string allowed) : Exception($"{setting} is not understood; allowed: {allowed}.");
