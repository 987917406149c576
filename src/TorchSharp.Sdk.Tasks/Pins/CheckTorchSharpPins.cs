using Microsoft.Build.Framework;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Pins;

/// <summary>
/// Checks the package versions that the project's evaluated items ask for, before anything is fetched, and stops at what can't work. Warnings
/// are the build's to tell. Reads files only to say where a fault stands.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CheckTorchSharpPins : PinTask
{
    /// <inheritdoc/>
    public override bool Execute()
    {
        var pins = Evaluated();
        if (!pins.HasUserPins)
            return true;
        var facts = Facts();
        new PinReporter(Log, Files(pins), facts, ProjectFile) { NoWarn = NoWarn }
            .Tell(Findings(pins, facts).Where(finding => finding.Severity == MessageSeverity.Error));
        return !Log.HasLoggedErrors;
    }
}
