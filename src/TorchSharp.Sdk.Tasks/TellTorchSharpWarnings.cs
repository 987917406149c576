using Microsoft.Build.Framework;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Messages;

namespace TorchSharp.Sdk.Tasks;

/// <summary>
/// Logs what <see cref="ResolveTorchSharpRuntime"/> has to warn of, once in a build, with the line of what the user wrote. MSBuild applies
/// TreatWarningsAsErrors to the warnings of the compiler and of NuGet only; here it counts too.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class TellTorchSharpWarnings : Microsoft.Build.Utilities.Task
{
    /// <summary>The project file and those that it imports by convention, nearest first.</summary>
    [Required]
    public string[] SettingFiles { get; set; } = [];

    /// <summary>The warnings: Code, Text, HelpLink and, where they are about something that the user wrote, Cause.</summary>
    [Required]
    public ITaskItem[] Warnings { get; set; } = [];

    /// <summary>TreatWarningsAsErrors of the project.</summary>
    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>The codes that stay warnings, or are not wanted: WarningsNotAsErrors, NoWarn and MSBuildWarningsAsMessages, separated by semicolons, commas or blanks.</summary>
    public string NotAsErrors { get; set; } = "";

    /// <summary>The SARIF file that the compiler would write, as the project sets it; it has the errors that stop the build before.</summary>
    public string ErrorLog { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var messages = new BuildMessages(Log, BuildEngine4, errorLog: new ErrorLog(ErrorLog, SettingFiles[0], Log, BuildEngine4));
        var places = new SettingPlaces(SettingFiles);
        var severities = new Severities("", "", NotAsErrors, TreatWarningsAsErrors);
        foreach (var warning in Warnings)
        {
            var (code, text, link, place) = (warning.GetMetadata("Code"), warning.GetMetadata("Text"), warning.GetMetadata("HelpLink"), places.Find(warning.GetMetadata("Cause")));
            if (severities.Of(code, MessageSeverity.Warning) == MessageSeverity.Error)
                messages.Error(code, link, place, text);
            else
                messages.Warning(code, link, place, text);
        }

        return !Log.HasLoggedErrors;
    }
}
