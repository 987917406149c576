using System.Diagnostics;
using System.Reflection;

namespace TorchSharp.Sdk.Benchmarks;

/// <summary>Whole builds and restores in which there is nothing to do, with and without the SDK, for 1 and for 50 projects: the measurement is that of the integration tests, which have the projects for it.</summary>
internal static class BuildCosts
{
    public static void Run()
    {
        var repository = typeof(BuildCosts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryFolder").Value!;
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", ["run", "--project", Path.Combine(repository, "tests", "TorchSharp.Sdk.Tests"), "--", "-explicit", "only", "-class", "TorchSharp.Sdk.Tests.CostTests", "-showliveoutput"]))!;
        process.WaitForExit();
    }
}
