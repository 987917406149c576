using Microsoft.Build.Framework;
using TorchSharp.Sdk.Tasks.Messages;
using TorchSharp.Sdk.Tasks.Settings;

namespace TorchSharp.Sdk.Tasks;

/// <summary>Looks for properties in the project's files whose names are slips of a setting's. Those of the command line <see cref="ResolveTorchSharpRuntime"/> finds.</summary>
[MSBuildMultiThreadableTask]
public sealed class CheckTorchSharpPropertyNames : Microsoft.Build.Utilities.Task
{
    /// <summary>The project file and those that it imports by convention; they may be missing.</summary>
    [Required]
    public string[] SettingFiles { get; set; } = [];

    /// <summary>What is to be warned of, for <see cref="TellTorchSharpWarnings"/>.</summary>
    [Output]
    public ITaskItem[] Warnings { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        Warnings = [.. new MisspeltProperties(SettingFiles).InFiles().Select(WarningItem.Of)];
        return true;
    }
}
