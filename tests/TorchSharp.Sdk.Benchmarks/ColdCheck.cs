using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Pins;
using TorchSharp.Sdk.Tasks.Tests.Pins;

namespace TorchSharp.Sdk.Benchmarks;

/// <summary>The first check of a restored graph in a process, as of a program with 300 packages. In MSBuild, which has loaded much of what is used, it takes less.</summary>
internal static class ColdCheck
{
    private const int Packages = 300;

    /// <summary>Reads and checks, and prints the time, how much of it was compilation, and the time of a second run.</summary>
    public static void Run()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, LargeAssets.Of(Packages));
        var (methods, compilation, clock) = (JitInfo.GetCompiledMethodCount(), JitInfo.GetCompilationTime(), Stopwatch.StartNew());
        Check(file);
        var first = clock.Elapsed;
        (methods, compilation) = (JitInfo.GetCompiledMethodCount() - methods, JitInfo.GetCompilationTime() - compilation);
        clock.Restart();
        Check(file);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"check of {Packages} restored packages ({new FileInfo(file).Length / 1024} KB): {first.TotalMilliseconds:F1} ms cold, of which {compilation.TotalMilliseconds:F1} ms compilation of {methods} methods; {clock.Elapsed.TotalMilliseconds:F1} ms again"));
        File.Delete(file);
    }

    private static void Check(string file) =>
        RestoredRules.Check(AssetsFile.Read(File.ReadAllText(file), "net10.0", "") ?? throw new InvalidOperationException("The graph is missing."), new ProjectFacts());
}
