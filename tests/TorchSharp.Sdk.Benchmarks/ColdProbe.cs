using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Benchmarks;

/// <summary>
/// The first probe of a process, which is mostly just-in-time compilation and so can't be measured twice in one. In MSBuild, which has loaded much of
/// what is used, it takes about half the time: the detailed log of a restore says how long.
/// </summary>
internal static class ColdProbe
{
    /// <summary>Probes this machine as a restore does and prints the time, and how much of it was compilation.</summary>
    public static void Run()
    {
        var (methods, compilation, clock) = (JitInfo.GetCompiledMethodCount(), JitInfo.GetCompilationTime(), Stopwatch.StartNew());
        MachineProbe.Detect(new LocalMachineAccess(), new MachineProbeOptions { RunCompilers = false, ReadSystemLibraries = false });
        var elapsed = clock.Elapsed;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"cold probe: {elapsed.TotalMilliseconds:F1} ms, of which {(JitInfo.GetCompilationTime() - compilation).TotalMilliseconds:F1} ms compilation of {JitInfo.GetCompiledMethodCount() - methods} methods"));
    }
}
