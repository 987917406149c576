using BenchmarkDotNet.Attributes;
using Microsoft.Build.Framework;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks;
using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Benchmarks;

/// <summary>What a restore pays: the probe once a build, then the decision and the task once a project.</summary>
[MemoryDiagnoser]
public class RestoreBenchmarks
{
    private readonly BuildEngineStub _engine = new();

    /// <summary>What a program for Linux asks for.</summary>
    internal static RuntimeRequest Request { get; } = new()
    {
        Target = PortableRid.From("linux-x64"),
        Host = PortableRid.From("linux-x64"),
        TargetFramework = new TargetFramework(".NETCoreApp", new Version(10, 0)),
    };

    private Machine _machine = new();

    [GlobalSetup]
    public void ProbeOnce()
    {
        _machine = MachineProbe.Detect(new LocalMachineAccess());
        ResolveForAProject();
    }

    [Benchmark(Description = "Probe this machine")]
    public Machine Probe() => MachineProbe.Detect(new LocalMachineAccess());

    [Benchmark(Description = "Decide")]
    public RuntimeDecision Decide() => RuntimeSelector.Decide(Request, _machine);

    [Benchmark(Description = "The whole task, for a second project of a build")]
    public bool ResolveForAProject() => new ResolveTorchSharpRuntime
    {
        BuildEngine = _engine,
        ProjectFile = "/src/app/app.csproj",
        TargetFrameworkIdentifier = ".NETCoreApp",
        TargetFrameworkVersion = "v10.0",
        HostRuntimeIdentifier = "linux-x64",
        IsProgram = true,
    }.Execute();

    /// <summary>Keeps what tasks share in a build, and drops messages.</summary>
    private sealed class BuildEngineStub : IBuildEngine4
    {
        private readonly Dictionary<object, object> _shared = [];

        public bool ContinueOnError => false;
        public int LineNumberOfTaskNode => 0;
        public int ColumnNumberOfTaskNode => 0;
        public string ProjectFileOfTaskNode => "";
        public bool IsRunningMultipleNodes => false;

        public object GetRegisteredTaskObject(object key, RegisteredTaskObjectLifetime lifetime) => _shared.GetValueOrDefault(key)!;
        public void RegisterTaskObject(object key, object obj, RegisteredTaskObjectLifetime lifetime, bool allowEarlyCollection) => _shared[key] = obj;
        public object UnregisterTaskObject(object key, RegisteredTaskObjectLifetime lifetime) => throw new NotSupportedException();

        public void LogErrorEvent(BuildErrorEventArgs e) => throw new InvalidOperationException(e.Message);
        public void LogWarningEvent(BuildWarningEventArgs e) { }
        public void LogMessageEvent(BuildMessageEventArgs e) { }
        public void LogCustomEvent(CustomBuildEventArgs e) { }

        public bool BuildProjectFile(string projectFileName, string[] targetNames, System.Collections.IDictionary globalProperties, System.Collections.IDictionary targetOutputs) =>
            throw new NotSupportedException();
        public bool BuildProjectFile(string projectFileName, string[] targetNames, System.Collections.IDictionary globalProperties, System.Collections.IDictionary targetOutputs, string toolsVersion) =>
            throw new NotSupportedException();
        public bool BuildProjectFilesInParallel(string[] projectFileNames, string[] targetNames, System.Collections.IDictionary[] globalProperties, System.Collections.IDictionary[] targetOutputsPerProject, string[] toolsVersion, bool useResultsCache, bool unloadProjectsOnCompletion) =>
            throw new NotSupportedException();
        public BuildEngineResult BuildProjectFilesInParallel(string[] projectFileNames, string[] targetNames, System.Collections.IDictionary[] globalProperties, IList<string>[] removeGlobalProperties, string[] toolsVersion, bool returnTargetOutputs) =>
            throw new NotSupportedException();
        public void Yield() { }
        public void Reacquire() { }
    }
}
