using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Pins;
using TorchSharp.Sdk.Tasks.Tests.Pins;

namespace TorchSharp.Sdk.Benchmarks;

/// <summary>
/// The first check of a restored graph in a process, as of a program with 300 packages. In MSBuild the choice of the runtime has come before, and with it the
/// catalog of releases and NuGet's versions, as here. Processor time is what a busy machine does not distort.
/// </summary>
internal static class ColdCheck
{
    private const int Packages = 300;

    /// <summary>Reads and checks twice, and prints what each took.</summary>
    public static void Run()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, LargeAssets.Of(Packages));
        var request = new RuntimeRequest
        {
            Target = PortableRid.From("linux-x64"),
            Host = PortableRid.From("linux-x64"),
            TargetFramework = new TargetFramework(".NETCoreApp", new Version(10, 0)),
            Version = VersionRequest.Pinned(TorchSharpCatalog.Newest.Version),
        };
        RuntimeSelector.Decide(request, new Machine());

        PackageName[] chosen = [PackageName.Of("TorchSharp"), PackageName.Of("libtorch-cpu-linux-x64")];
        Console.WriteLine($"{Packages} restored packages, {new FileInfo(file).Length / 1024} KB");
        foreach (var round in (string[])["cold", "again"])
        {
            RestoredGraph? graph = null;
            Measure($"read, {round}", () => graph = AssetsFile.Read(File.ReadAllText(file), "net10.0", "", ["Package0", .. chosen.Select(package => package.Id)]));
            Measure($"checked, {round}", () => RestoredRules.Check(graph ?? throw new InvalidOperationException("The graph is missing."), new ProjectFacts { IsProgram = true }, chosen));
        }

        File.Delete(file);
    }

    private static void Measure(string name, Action run)
    {
        var (methods, compilation, processor, clock) = (JitInfo.GetCompiledMethodCount(currentThread: true), JitInfo.GetCompilationTime(currentThread: true), Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        run();
        var elapsed = clock.Elapsed;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {elapsed.TotalMilliseconds:F1} ms, processor {(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds:F1} ms; compilation of {JitInfo.GetCompiledMethodCount(currentThread: true) - methods} methods {(JitInfo.GetCompilationTime(currentThread: true) - compilation).TotalMilliseconds:F1} ms"));
    }
}
