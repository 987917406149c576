using Microsoft.Build.Framework;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Messages;

namespace TorchSharp.Sdk.Tasks.Pins;

/// <summary>
/// Checks the package versions that the project's evaluated items ask for, before anything is fetched, and stops at what can't work. Warnings
/// are the build's to tell, but for that about an id that nobody has published, after which no build follows. Reads files only to say where a fault stands.
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
        var written = new WrittenPins(Files(pins), facts, pins.ForAnalyzers());
        var findings = Findings(pins, facts).Where(finding => finding.Severity == MessageSeverity.Error || FailsToRestore(finding)).ToList();
        foreach (var finding in findings)
            Tell(finding, written);
        if (Log.HasLoggedErrors && findings.Any(finding => finding.Code is PinCodes.VersionMismatch or PinCodes.TwoRuntimes))
            new BuildMessages(Log, BuildEngine4, RestoreSession).Hint($"'{AlignCommand}' shows the edits that make these versions belong together.");
        return Finish();
    }

    // The project of a file-based app is no file.
    private string AlignCommand => ImportedFiles.FirstOrDefault(file => PinFile.KindOf(file) == PinFileKind.FileBasedApp) is { } app
        ? $"dotnet build {Path.GetFileName(app)} --no-restore -t:TorchSharpAlign"
        : "dotnet msbuild -t:TorchSharpAlign";

    // Of an id or version that NuGet finds nothing for; for others it takes the next version.
    private static bool FailsToRestore(PinFinding finding) =>
        finding.Code == PinCodes.NoSuchPackage && (finding.Package.Package.Role == PackageRole.NoSuchPackage || finding.Package.Version is null);

    // The files of a project are the same for each of its frameworks, and central ones for all projects. One error is enough to stop the restore.
    private protected override void TellError(BuildMessages messages, string code, SettingPlace place, string text) =>
        messages.ErrorAt(code, HelpLinks.ForBuildCode(code), place, text);
}
