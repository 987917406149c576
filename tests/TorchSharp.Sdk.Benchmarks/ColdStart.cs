using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.Pins;
using TorchSharp.Sdk.Tasks.Probes;
using TorchSharp.Sdk.Tasks.Tests.Pins;

namespace TorchSharp.Sdk.Benchmarks;

/// <summary>
/// What is done once in a process, which is mostly just-in-time compilation and so can't be measured twice in one. In MSBuild, which has loaded much of
/// what is used, it takes about half the time: the detailed log of a restore says how long.
/// </summary>
internal static class ColdStart
{
    private const int Packages = 300;

    /// <summary>Loads the catalog, probes this machine as a restore does, decides, and reads and checks what was restored; prints the time of each, and how much of it was compilation.</summary>
    public static void Run()
    {
        var machine = new Machine();
        Measure("catalog", () => TorchSharpCatalog.Releases.Count + DriverCatalog.ToolkitReleases.Count + GpuCatalog.NamePatterns.Count + KnownFaults.All.Count + LibTorchBuilds.All.Count);
        Measure("probe", () => machine = MachineProbe.Detect(new LocalMachineAccess(), new MachineProbeOptions { RunCompilers = false, ReadSystemLibraries = false }));
        Measure("decision", () => RuntimeSelector.Decide(RestoreBenchmarks.Request, machine));

        PackageName[] chosen = [PackageName.Of("TorchSharp"), PackageName.Of("libtorch-cpu-linux-x64")];
        var assets = LargeAssets.Of(Packages);
        RestoredGraph? graph = null;
        Measure($"read of {Packages} restored packages", () => graph = AssetsFile.Read(assets, "net10.0", "", ["Package0", .. chosen.Select(package => package.Id)]));
        Measure($"check of {Packages} restored packages", () => RestoredRules.Check(graph ?? throw new InvalidOperationException("The graph is missing."), new ProjectFacts { IsProgram = true }, chosen));
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
