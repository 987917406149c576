using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Messages;

/// <summary>
/// The SARIF file that the compiler would write (<c>ErrorLog</c>), where an error stops the build before the compiler runs. Each build begins it anew, and a
/// compiler that does run replaces it.
/// </summary>
/// <param name="setting">ErrorLog as the project sets it: <c>build.sarif,version=2.1</c>. Without version 2 the compiler writes another format, and nothing is written here.</param>
/// <param name="projectFile">The project file, absolute, beside which the file is.</param>
/// <param name="log">The log of the task.</param>
/// <param name="engine">The build, which keeps the errors of one file until it ends.</param>
internal sealed class ErrorLog(string setting, string projectFile, TaskLoggingHelper log, IBuildEngine4 engine)
{
    private static readonly char[] s_separators = [',', ';'];

    /// <summary>Adds an error to the file.</summary>
    public void Add(SarifResult result)
    {
        var parts = setting.Split(s_separators, 2);
        if (parts.Length < 2 || !parts[1].Trim().StartsWith("version=2", StringComparison.OrdinalIgnoreCase))
            return;
        var path = Path.Combine(Path.GetDirectoryName(projectFile) ?? "", parts[0].Trim());
        var key = $"TorchSharp.Sdk errors in {path}";
        if (engine.GetRegisteredTaskObject(key, RegisteredTaskObjectLifetime.Build) is not List<SarifResult> results)
            engine.RegisterTaskObject(key, results = [], RegisteredTaskObjectLifetime.Build, allowEarlyCollection: false);
        lock (results)
        {
            results.Add(result);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, SarifLog.Write(results));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                log.LogMessage(MessageImportance.Normal, "TorchSharp.Sdk: {0} was not written: {1}", path, exception.Message);
            }
        }
    }
}
