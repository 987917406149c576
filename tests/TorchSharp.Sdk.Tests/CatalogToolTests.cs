using NuGet.Versioning;
using TorchSharp.CatalogTool;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>The comparison of the catalog with a feed.</summary>
public class CatalogToolTests(TestRun run)
{
    private static IReadOnlyList<TorchSharpRelease> Known => TorchSharpCatalog.Releases;

    [Fact]
    public async Task The_stand_ins_are_the_catalog()
    {
        using var feed = Feed.Of(run.Folder, run.StandIns).ShouldHaveSingleItem();
        var published = new List<FeedPackage>();
        foreach (var id in CatalogComparison.Ids(Known))
            published.AddRange(await feed.PackagesAsync(id, TestContext.Current.CancellationToken));
        published.ShouldContain(package => package.Id == "libtorch-cuda-12.8-win-x64");
        CatalogComparison.Compare(Known, published).ShouldBeEmpty();
    }

    [Fact]
    public void A_release_that_the_catalog_lacks_is_a_difference_with_what_its_row_needs() =>
        Faults(new FeedPackage("TorchSharp-cpu", NuGetVersion.Parse("0.999.0"), ["net8.0"], [new FeedDependency("net8.0", "libtorch-cpu", VersionRange.Parse("2.99.0"))]))
            .ShouldBe(["TorchSharp-cpu 0.999.0 is published, and the catalog does not know it. It is for net8.0 and depends on libtorch-cpu [2.99.0, )."]);

    [Fact]
    public void Another_range_framework_or_dependency_is_a_difference()
    {
        static FeedPackage Bundle(string framework, string id, string range) => new("TorchSharp-cuda-linux", NuGetVersion.Parse("0.106.0"), [framework],
            [new FeedDependency(framework, "TorchSharp", VersionRange.Parse("0.106.0")), new FeedDependency(framework, id, VersionRange.Parse(range)), new FeedDependency(framework, "SkiaSharp", VersionRange.Parse("2.88.0"))]);

        Faults(Bundle("net6.0", "libtorch-cuda-12.8-linux-x64", "2.10.0")).ShouldBeEmpty();
        Faults(Bundle("net6.0", "libtorch-cuda-12.8-linux-x64", "[2.10.0]")).ShouldHaveSingleItem().ShouldContain("depends on libtorch-cuda-12.8-linux-x64 [2.10.0, 2.10.0], in the catalog on 2.10.0 or newer");
        Faults(Bundle("net6.0", "libtorch-cuda-12.8-linux-x64", "2.7.1")).ShouldHaveSingleItem();
        Faults(Bundle("net6.0", "libtorch-cuda-12.1-linux-x64", "2.10.0")).Count.ShouldBe(2);
        Faults(Bundle("net8.0", "libtorch-cuda-12.8-linux-x64", "2.10.0")).ShouldContain("TorchSharp-cuda-linux 0.106.0: published for net8.0, in the catalog for net6.0.");
    }

    [Fact]
    public void What_a_mirror_lacks_is_no_fault() => CatalogComparison.Compare(Known, []).ShouldAllBe(difference => !difference.IsFault);

    private static IReadOnlyList<string> Faults(FeedPackage package) => [.. CatalogComparison.Compare(Known, [package]).Where(difference => difference.IsFault).Select(difference => difference.Text)];
}
