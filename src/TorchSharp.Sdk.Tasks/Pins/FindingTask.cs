using Microsoft.Build.Framework;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Messages;

namespace TorchSharp.Sdk.Tasks.Pins;

/// <summary>
/// A task that finds what is wrong. Errors it tells itself, and so stops the build; the rest it hands over to the compiler's analyzers, or tells it too
/// where none run.
/// </summary>
public abstract class FindingTask : Microsoft.Build.Utilities.Task
{
    private readonly List<HandedOverFinding> _handedOver = [];

    /// <summary>The project file, where messages without a place of their own point to.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>Codes that are not told.</summary>
    public string NoWarn { get; set; } = "";

    /// <summary>Codes that are errors.</summary>
    public string WarningsAsErrors { get; set; } = "";

    /// <summary>Codes that stay what they are.</summary>
    public string WarningsNotAsErrors { get; set; } = "";

    /// <summary>Whether warnings are errors.</summary>
    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>MSBuildRestoreSessionId: what is told in one restore is told once in all of MSBuild's processes. Empty in a build.</summary>
    public string RestoreSession { get; set; } = "";

    /// <summary>The SARIF file that the compiler would write, as the project sets it; it has the errors that stop the build before.</summary>
    public string ErrorLog { get; set; } = "";

    /// <summary>The file by which the compiler's analyzers get what is no error; empty where the compiler runs none. It exists where there is something in it.</summary>
    public string HandOverTo { get; set; } = "";

    private protected bool HandsOver => HandOverTo.Length > 0;

    /// <summary>Tells or hands over what was found.</summary>
    /// <param name="code">The code.</param>
    /// <param name="own">How bad it is where nothing is configured.</param>
    /// <param name="place">Where it stands; null for the project as a whole.</param>
    /// <param name="quote">What stands there.</param>
    /// <param name="text">The message.</param>
    private protected void Tell(string code, MessageSeverity own, PinPlace? place, string quote, string text)
    {
        if (HandsOver && own != MessageSeverity.Error)
        {
            // What the project configures, the compiler applies.
            _handedOver.Add(new HandedOverFinding(code, own, place ?? new PinPlace(ProjectFile, 0, 0, 1, 1, 1, 1), quote, text));
            return;
        }

        var messages = new BuildMessages(Log, BuildEngine4, RestoreSession, new ErrorLog(ErrorLog, ProjectFile, Log, BuildEngine4));
        var where = place is null ? new SettingPlace(ProjectFile) : new SettingPlace(place.File, place.Line, place.Column);
        switch (new Severities(NoWarn, WarningsAsErrors, WarningsNotAsErrors, TreatWarningsAsErrors).Of(code, own))
        {
            case MessageSeverity.Error:
                TellError(messages, code, where, text);
                break;
            case MessageSeverity.Warning:
                messages.WarningAt(code, HelpLinks.ForBuildCode(code), where, text);
                break;
            case MessageSeverity.Information:
                Log.LogMessage(BuildMessages.Subcategory, code, null, where.File, where.Line, where.Column, 0, 0, MessageImportance.Normal, "{0}", text);
                break;
        }
    }

    private protected virtual void TellError(BuildMessages messages, string code, SettingPlace place, string text) =>
        messages.Error(code, HelpLinks.ForBuildCode(code), place, text);

    /// <summary>Ends the task: leaves behind what is handed over.</summary>
    private protected bool Finish()
    {
        if (HandsOver)
        {
            var text = HandedOverFinding.Write(_handedOver);
            if (text.Length == 0)
            {
                File.Delete(HandOverTo);
            }
            // One that stays as it is must not let the compiler run again.
            else if (!File.Exists(HandOverTo) || File.ReadAllText(HandOverTo) != text)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(HandOverTo)!);
                File.WriteAllText(HandOverTo, text);
            }
        }

        return !Log.HasLoggedErrors;
    }
}
