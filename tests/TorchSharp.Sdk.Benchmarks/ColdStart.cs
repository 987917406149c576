using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Benchmarks;

/// <summary>
/// What is done once in a process, which is mostly just-in-time compilation and so can't be measured twice in one. In MSBuild, which has loaded much of
/// what is used, it takes about half the time: the detailed log of a restore says how long.
/// </summary>
internal static class ColdStart
{
    /// <summary>Loads the catalog, probes this machine as a restore does, and decides; prints the time of each, and how much of it was compilation.</summary>
    public static void Run()
    {
        var machine = new Machine();
        Measure("catalog", () => TorchSharpCatalog.Releases.Count + DriverCatalog.ToolkitReleases.Count + GpuCatalog.NamePatterns.Count + KnownFaults.All.Count + LibTorchBuilds.All.Count);
        Measure("probe", () => machine = MachineProbe.Detect(new LocalMachineAccess(), new MachineProbeOptions { RunCompilers = false, ReadSystemLibraries = false }));
        Measure("decision", () => RuntimeSelector.Decide(RestoreBenchmarks.Request, machine));
    }

    private static void Measure<T>(string name, Func<T> action)
    {
        var (methods, compilation, allocated, clock) = (JitInfo.GetCompiledMethodCount(), JitInfo.GetCompilationTime(), GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        action();
        var elapsed = clock.Elapsed;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"cold {name}: {elapsed.TotalMilliseconds:F1} ms, of which {(JitInfo.GetCompilationTime() - compilation).TotalMilliseconds:F1} ms compilation of {JitInfo.GetCompiledMethodCount() - methods} methods; {(GC.GetAllocatedBytesForCurrentThread() - allocated) / 1024} KB"));
    }
}
