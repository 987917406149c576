using System.Text.Json;
using NuGet.Versioning;
using TorchSharp.Compatibility;

namespace TorchSharp.StandIns.Tests;

public class CudaPartSetsTests
{
    [Theory]
    [InlineData("libtorch-cuda-11.1-linux-x64", "1.8.0.7", 18)]
    [InlineData("libtorch-cuda-11.3-win-x64", "1.10.0.1", 17)]
    [InlineData("libtorch-cuda-12.1-linux-x64", "2.5.1", 16)]
    [InlineData("libtorch-cuda-12.1-win-x64", "2.5.1", 14)]
    [InlineData("libtorch-cuda-12.8-linux-x64", "2.7.1", 22)]
    [InlineData("libtorch-cuda-12.8-linux-x64", "2.10.0", 24)]
    [InlineData("libtorch-cuda-12.8-win-x64", "2.10.0", 16)]
    public void A_head_package_depends_on_all_its_parts(string id, string version, int parts)
    {
        var head = StandInPackages.Of(TorchSharpCatalog.Releases).Single(package => package.Id == id && package.Version == NuGetVersion.Parse(version));
        var dependencies = head.DependencyGroups.ShouldHaveSingleItem().Dependencies;

        dependencies.Count.ShouldBe(parts);
        dependencies.ShouldAllBe(dependency => dependency.Id.StartsWith($"{id}-part", StringComparison.Ordinal) && dependency.MinVersion == head.Version);
    }

    [Fact]
    public void A_part_in_fragments_is_one_primary_and_its_fragments() =>
        CudaPartSets.Suffixes([0, 2]).ShouldBe(["part1", "part2-primary", "part2-fragment1", "part2-fragment2"]);

    [Fact]
    public void A_CUDA_version_without_packages_is_refused() =>
        Should.Throw<ArgumentException>(() => CudaPartSets.Find("9.0", NuGetVersion.Parse("2.10.0"))).Message.ShouldContain("CUDA 9.0");

    [Fact]
    public void The_sets_are_those_of_the_facts()
    {
        using var facts = JsonDocument.Parse(File.ReadAllText(SharedFacts.PathOf("torchsharp-releases.json")));
        var sets = facts.RootElement.GetProperty("meta").GetProperty("part_sets").EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value);

        sets.Keys.Order().ShouldBe(CudaPartSets.All.Select(set => $"cu{set.Cuda}-libtorch{set.LibTorchVersion}").Order());
        foreach (var set in CudaPartSets.All)
        {
            foreach (var rid in new[] { "linux-x64", "win-x64" })
            {
                var expected = sets[$"cu{set.Cuda}-libtorch{set.LibTorchVersion}"].GetProperty(rid).EnumerateArray().Select(id => id.GetString()!);
                CudaPartSets.Suffixes(set.FragmentsOf(rid)).Select(suffix => $"libtorch-cuda-{set.Cuda}-{rid}-{suffix}")
                    .ShouldBe(expected, ignoreOrder: true, $"{set.LibTorchVersion} {rid}");
            }
        }
    }

    [Fact]
    public void Each_release_has_the_set_that_the_facts_name()
    {
        using var facts = JsonDocument.Parse(File.ReadAllText(SharedFacts.PathOf("torchsharp-releases.json")));
        var compared = 0;
        foreach (var release in facts.RootElement.GetProperty("releases").EnumerateArray())
        {
            if (!release.GetProperty("packages").TryGetProperty("libtorch_cuda_part_set", out var property) || property.GetString() is not { } name)
                continue;
            var set = CudaPartSets.Find(release.GetProperty("cuda").GetProperty("linux-x64").GetString()!, NuGetVersion.Parse(release.GetProperty("libtorch_nuget_version").GetString()!));
            $"cu{set.Cuda}-libtorch{set.LibTorchVersion}".ShouldBe(name, release.GetProperty("version").GetString());
            compared++;
        }

        compared.ShouldBeGreaterThan(60);
    }
}
