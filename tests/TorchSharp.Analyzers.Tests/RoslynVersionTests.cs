using System.Reflection;
using Microsoft.CodeAnalysis;
using TorchSharp.Analyzers.Availability;

namespace TorchSharp.Analyzers.Tests;

/// <summary>On which Roslyn the analyzers are tested, and which they ask for; a run on another one is <c>-p:RoslynVersion=…</c>.</summary>
public class RoslynVersionTests
{
    [Fact]
    public void The_tests_run_on_the_version_that_is_asked_for() => VersionOf(typeof(Compilation).Assembly.GetName()).ShouldBe(Asked("RoslynVersion"));

    // A compiler that is older than what an analyzer was compiled against drops it, with a warning (CS9057).
    [Fact]
    public void The_product_asks_for_the_oldest_one_only()
    {
        var references = new[] { typeof(CudaWithoutCheckAnalyzer).Assembly, typeof(WrapInAvailabilityCheckCodeFixProvider).Assembly }
            .SelectMany(assembly => assembly.GetReferencedAssemblies())
            .Where(reference => reference.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)).ToList();
        references.ShouldNotBeEmpty();
        references.ShouldAllBe(reference => VersionOf(reference) == Asked("OldestRoslynVersion"));
    }

    private static Version VersionOf(AssemblyName name) => new(name.Version!.Major, name.Version.Minor, name.Version.Build);

    private static Version Asked(string key) =>
        new(typeof(RoslynVersionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!);
}
