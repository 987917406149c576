using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Messages;

/// <summary>Logs coded messages, each once in a build, of which MSBuild may run several processes: what is said of one project is said of fifty.</summary>
/// <param name="log">The log of the task.</param>
/// <param name="engine">The build, which keeps what was told until it ends; one for each process of it.</param>
/// <param name="restoreSession">MSBuildRestoreSessionId, the same in all processes of one restore; empty in a build, where nothing is.</param>
/// <param name="errorLog">The SARIF file that has the errors too; null where no error is logged that could stop the compiler.</param>
internal sealed class BuildMessages(TaskLoggingHelper log, IBuildEngine4 engine, string restoreSession = "", ErrorLog? errorLog = null)
{
    /// <summary>Stands before the severity in the console, so that it is seen where a message comes from.</summary>
    public const string Subcategory = "TorchSharp";

    public void Error(string code, string helpLink, SettingPlace place, string text)
    {
        log.LogError(Subcategory, code, helpKeyword: null, helpLink, place.File, place.Line, place.Column, 0, 0, "{0}", text);
        errorLog?.Add(new SarifResult(code, helpLink, text, place.File, place.Line, place.Column));
    }

    public void Warning(string code, string helpLink, SettingPlace place, string text)
    {
        if (IsNew(text))
            log.LogWarning(Subcategory, code, helpKeyword: null, helpLink, place.File, place.Line, place.Column, 0, 0, "{0}", text);
    }

    /// <summary>Logs a warning about what stands in one place: what two places say is told of both.</summary>
    public void WarningAt(string code, string helpLink, SettingPlace place, string text)
    {
        if (IsNew($"{place} {text}"))
            log.LogWarning(Subcategory, code, helpKeyword: null, helpLink, place.File, place.Line, place.Column, 0, 0, "{0}", text);
    }

    /// <summary>Logs an error about what stands in one place. Where the build has it already, which fails for it, nothing is logged.</summary>
    public void ErrorAt(string code, string helpLink, SettingPlace place, string text)
    {
        if (IsNew($"{place} {text}"))
            Error(code, helpLink, place, text);
    }

    /// <summary>Logs a message that is seen the first time, and in the detailed log after that.</summary>
    public void Message(string code, SettingPlace place, string text, bool isImportant) => log.LogMessage(
        Subcategory, code, helpKeyword: null, place.File, place.Line, place.Column, 0, 0,
        !isImportant ? MessageImportance.Low : IsNew(text) ? MessageImportance.High : MessageImportance.Normal, "{0}", text);

    /// <summary>Says once in a build what the user may do next.</summary>
    public void Hint(string text)
    {
        if (IsNew(text))
            log.LogMessage(MessageImportance.High, "{0}", text);
    }

    private bool IsNew(string text)
    {
        var key = $"TorchSharp.Sdk told: {text}";
        if (engine.GetRegisteredTaskObject(key, RegisteredTaskObjectLifetime.Build) is not null)
            return false;
        engine.RegisterTaskObject(key, (object?)BuildWideMark.TryTake(restoreSession, key, out var isFirst) ?? text, RegisteredTaskObjectLifetime.Build, allowEarlyCollection: false);
        return isFirst;
    }
}
