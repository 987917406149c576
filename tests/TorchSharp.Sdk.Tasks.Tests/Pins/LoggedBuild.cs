using System.Collections;
using Microsoft.Build.Framework;

namespace TorchSharp.Sdk.Tasks.Tests.Pins;

/// <summary>A build engine that keeps what a task logs.</summary>
internal sealed class LoggedBuild : IBuildEngine4
{
    private readonly Dictionary<object, object> _registered = [];

    public List<string> Errors { get; } = [];

    public List<string> Warnings { get; } = [];

    public List<string> Messages { get; } = [];

    public bool IsRunningMultipleNodes => false;

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "app.csproj";

    public void LogErrorEvent(BuildErrorEventArgs e) => Errors.Add(Text(e.File, e.LineNumber, e.ColumnNumber, e.Code, e.Message));

    public void LogWarningEvent(BuildWarningEventArgs e) => Warnings.Add(Text(e.File, e.LineNumber, e.ColumnNumber, e.Code, e.Message));

    public void LogMessageEvent(BuildMessageEventArgs e) => Messages.Add($"{e.Code}: {e.Message}");

    public void LogCustomEvent(CustomBuildEventArgs e)
    {
    }

    public object? GetRegisteredTaskObject(object key, RegisteredTaskObjectLifetime lifetime) => _registered.GetValueOrDefault(key);

    public void RegisterTaskObject(object key, object obj, RegisteredTaskObjectLifetime lifetime, bool allowEarlyCollection) => _registered[key] = obj;

    public object? UnregisterTaskObject(object key, RegisteredTaskObjectLifetime lifetime) => throw new NotSupportedException();

    public void Yield()
    {
    }

    public void Reacquire()
    {
    }

    public BuildEngineResult BuildProjectFilesInParallel(
        string[] projectFileNames, string[] targetNames, IDictionary[] globalProperties, IList<string>[] removeGlobalProperties, string[] toolsVersion, bool returnTargetOutputs) =>
        throw new NotSupportedException();

    public bool BuildProjectFilesInParallel(
        string[] projectFileNames, string[] targetNames, IDictionary[] globalProperties, IDictionary[] targetOutputsPerProject, string[] toolsVersion, bool useResultsCache, bool unloadProjectsOnCompletion) =>
        throw new NotSupportedException();

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs, string toolsVersion) => throw new NotSupportedException();

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => throw new NotSupportedException();

    // Without a place it is the project as a whole.
    private static string Text(string file, int line, int column, string code, string? message) => line > 0 ? $"{Path.GetFileName(file)}({line},{column}): {code}: {message}" : $"{code}: {message}";
}
