using Microsoft.Build.Framework;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Messages;

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
        var written = new WrittenPins(Files(pins), facts);
        foreach (var finding in Findings(pins, facts).Where(finding => finding.Severity == MessageSeverity.Error))
            Tell(finding, written);
        return Finish();
    }

    // The files of a project are the same for each of its frameworks, and central ones for all projects. One error is enough to stop the restore.
    private protected override void TellError(BuildMessages messages, string code, SettingPlace place, string text) =>
        messages.ErrorAt(code, HelpLinks.ForBuildCode(code), place, text);
}
