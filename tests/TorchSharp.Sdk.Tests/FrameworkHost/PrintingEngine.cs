using System.Collections;
using Microsoft.Build.Framework;

namespace TorchSharp.Sdk.Tests.FrameworkHost;

/// <summary>Keeps what tasks share in a build, and prints what they say.</summary>
internal sealed class PrintingEngine : IBuildEngine4
{
    private static readonly Dictionary<object, object> s_shared = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "app.csproj";

    public bool IsRunningMultipleNodes => false;

    public object? GetRegisteredTaskObject(object key, RegisteredTaskObjectLifetime lifetime) => s_shared.TryGetValue(key, out var value) ? value : null;

    public void RegisterTaskObject(object key, object obj, RegisteredTaskObjectLifetime lifetime, bool allowEarlyCollection) => s_shared[key] = obj;

    public object UnregisterTaskObject(object key, RegisteredTaskObjectLifetime lifetime) => throw new NotSupportedException();

    public void LogErrorEvent(BuildErrorEventArgs e) => Console.WriteLine($"error {e.Code} ({e.LineNumber}): {e.Message}");

    public void LogWarningEvent(BuildWarningEventArgs e) => Console.WriteLine($"warning {e.Code} ({e.LineNumber}): {e.Message}");

    public void LogMessageEvent(BuildMessageEventArgs e) => Console.WriteLine($"message {e.Code}: {e.Message}");

    public void LogCustomEvent(CustomBuildEventArgs e) => throw new NotSupportedException();

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => throw new NotSupportedException();

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs, string toolsVersion) => throw new NotSupportedException();

    public bool BuildProjectFilesInParallel(string[] projectFileNames, string[] targetNames, IDictionary[] globalProperties, IDictionary[] targetOutputsPerProject, string[] toolsVersion, bool useResultsCache, bool unloadProjectsOnCompletion) =>
        throw new NotSupportedException();

    public BuildEngineResult BuildProjectFilesInParallel(string[] projectFileNames, string[] targetNames, IDictionary[] globalProperties, IList<string>[] removeGlobalProperties, string[] toolsVersion, bool returnTargetOutputs) =>
        throw new NotSupportedException();

    public void Yield()
    {
    }

    public void Reacquire()
    {
    }
}
