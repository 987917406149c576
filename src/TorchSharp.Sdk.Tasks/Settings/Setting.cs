using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Settings;

/// <summary>A value that the user set, and where. A property beats an environment variable.</summary>
/// <param name="Value">The value, trimmed.</param>
/// <param name="Name">The property or variable that it came from.</param>
/// <param name="Text">How messages name it: <c>TorchSharpBackend=cpu</c>, <c>TORCHSHARP_BACKEND=cpu in the environment</c>.</param>
/// <param name="Note">A sentence on what it overrides; empty where it overrides nothing.</param>
internal sealed record Setting(string Value, string Name, string Text, string Note = "")
{
    /// <summary>
    /// The setting of a property, or of the environment where the property is empty; null where neither is set. A variable that is set and empty
    /// means <paramref name="emptyVariableMeans"/>, or, where that is null, the same as one that is not set.
    /// </summary>
    public static Setting? Find(string property, string? propertyValue, string variable, IMachineAccess environment, string? emptyVariableMeans = null)
    {
        var variableValue = environment.GetEnvironmentVariable(variable)?.Trim();
        if (variableValue is "")
            variableValue = emptyVariableMeans;

        if (FromProperty(property, propertyValue) is { } setting)
        {
            return variableValue is null || variableValue.Equals(setting.Value, StringComparison.OrdinalIgnoreCase)
                ? setting
                : setting with { Note = $"{setting.Text} overrides {variable}={variableValue} of the environment." };
        }

        return variableValue is null ? null : new Setting(variableValue, variable, $"{variable}={variableValue} in the environment");
    }

    /// <summary>The setting of a property; null where it is empty.</summary>
    public static Setting? FromProperty(string property, string? value)
    {
        var trimmed = (value ?? "").Trim();
        return trimmed.Length == 0 ? null : new Setting(trimmed, property, $"{property}={trimmed}");
    }
}
