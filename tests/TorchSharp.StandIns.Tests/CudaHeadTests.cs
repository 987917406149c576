using NuGet.Versioning;
using TorchSharp.Compatibility;

namespace TorchSharp.StandIns.Tests;

public class CudaHeadTests
{
    [Theory]
    [InlineData("libtorch-cuda-11.1-linux-x64", "1.8.0.7", 18)]
    [InlineData("libtorch-cuda-12.1-win-x64", "2.5.1", 14)]
    [InlineData("libtorch-cuda-12.8-linux-x64", "2.10.0", 24)]
    public void A_head_package_depends_on_all_its_parts(string id, string version, int parts)
    {
        var head = StandInPackages.Of(TorchSharpCatalog.Releases).Single(package => package.Id == id && package.Version == NuGetVersion.Parse(version));
        var dependencies = head.DependencyGroups.ShouldHaveSingleItem().Dependencies;

        dependencies.Count.ShouldBe(parts);
        dependencies.ShouldAllBe(dependency => dependency.Id.StartsWith($"{id}-part", StringComparison.Ordinal) && dependency.MinVersion == head.Version);
    }
}
