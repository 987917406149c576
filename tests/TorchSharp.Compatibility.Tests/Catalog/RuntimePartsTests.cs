using NuGet.Versioning;

namespace TorchSharp.Compatibility.Tests.Catalog;

public class RuntimePartsTests
{
    [Fact]
    public void A_library_in_fragments_is_one_primary_and_its_fragments() =>
        RuntimeParts.OfCuda(Release("0.106.0"), "win-x64").Where(id => id.Contains("-part5", StringComparison.Ordinal)).ShouldBe(
            ["libtorch-cuda-12.8-win-x64-part5-primary", "libtorch-cuda-12.8-win-x64-part5-fragment1", "libtorch-cuda-12.8-win-x64-part5-fragment2"]);

    [Theory]
    [InlineData("0.91.52604", "linux-x64", 0)]
    [InlineData("0.95.4", "win-x64", 17)]
    [InlineData("0.100.7", "linux-x64", 12)]
    [InlineData("0.105.1", "linux-x64", 16)]
    [InlineData("0.105.1", "win-x64", 14)]
    [InlineData("0.105.2", "linux-x64", 22)]
    [InlineData("0.107.0", "linux-x64", 24)]
    [InlineData("0.107.0", "win-x64", 16)]
    [InlineData("0.107.0", "osx-arm64", 0)]
    public void Each_release_has_its_number_of_parts(string version, string rid, int parts) => RuntimeParts.OfCuda(Release(version), rid).Count.ShouldBe(parts);

    [Fact]
    public void The_parts_are_those_of_the_facts()
    {
        var facts = SharedFacts.Read("torchsharp-releases.json");
        var compared = 0;
        foreach (var fact in facts["releases"]!.AsArray())
        {
            if ((string?)fact!["packages"]!["libtorch_cuda_part_set"] is not { } name)
                continue;
            var release = Release((string)fact["version"]!);
            foreach (var rid in release.CudaRids)
            {
                var expected = facts["meta"]!["part_sets"]![name]![rid]!.AsArray().Select(id => (string)id!);
                RuntimeParts.OfCuda(release, rid).ShouldBe(expected, ignoreOrder: true, $"{release} {rid}");
                compared++;
            }
        }

        compared.ShouldBeGreaterThan(120);
    }

    private static TorchSharpRelease Release(string version) => TorchSharpCatalog.Find(NuGetVersion.Parse(version))!;
}
