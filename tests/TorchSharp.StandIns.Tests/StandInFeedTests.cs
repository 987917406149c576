using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;
using TorchSharp.Compatibility;

namespace TorchSharp.StandIns.Tests;

public class StandInFeedTests
{
    private static readonly IReadOnlyList<TorchSharpRelease> s_newest = [TorchSharpCatalog.Newest];
    private static readonly IReadOnlyList<TorchSharpRelease> s_oldest = [TorchSharpCatalog.Releases[0]];

    [Fact]
    public void The_whole_catalog_is_made_in_NuGets_layout()
    {
        using var folder = new TemporaryFolder();

        var result = StandInFeed.Create(folder.Path);

        var packages = Directory.GetFiles(folder.Path, "*.nupkg", SearchOption.AllDirectories);
        packages.Length.ShouldBe(result.Packages);
        result.Packages.ShouldBe(StandInPackages.Of(TorchSharpCatalog.Releases).Count);
        foreach (var package in packages)
        {
            var version = Directory.GetParent(package)!;
            var id = version.Parent!;
            Path.GetFileName(package).ShouldBe($"{id.Name}.{version.Name}.nupkg");
            id.Name.ShouldBe(id.Name.ToLowerInvariant());
            File.ReadAllText($"{package}.sha512").ShouldBe(Convert.ToBase64String(SHA512.HashData(File.ReadAllBytes(package))));
            File.Exists(Path.Combine(version.FullName, $"{id.Name}.nuspec")).ShouldBeTrue();
        }
    }

    [Fact]
    public void A_package_holds_its_manifest_and_its_files()
    {
        using var folder = new TemporaryFolder();
        StandInFeed.Create(folder.Path, s_newest);

        using var archive = ZipFile.OpenRead(folder.Combine("torchsharp", "0.107.0", "torchsharp.0.107.0.nupkg"));
        archive.Entries.Select(entry => entry.FullName).ShouldBe(
        [
            "TorchSharp.nuspec",
            "lib/net8.0/TorchSharp.dll",
            "lib/netstandard2.0/TorchSharp.dll",
            "runtimes/linux-x64/native/libLibTorchSharp.so",
            "runtimes/osx-arm64/native/libLibTorchSharp.dylib",
            "runtimes/win-arm64/native/LibTorchSharp.dll",
            "runtimes/win-x64/native/LibTorchSharp.dll",
            "_rels/.rels",
            "[Content_Types].xml",
        ]);
        using var inside = new StreamReader(archive.GetEntry("TorchSharp.nuspec")!.Open());
        inside.ReadToEnd().ShouldBe(File.ReadAllText(folder.Combine("torchsharp", "0.107.0", "torchsharp.nuspec")));
        foreach (var xml in new[] { "_rels/.rels", "[Content_Types].xml" })
        {
            using var stream = archive.GetEntry(xml)!.Open();
            XDocument.Load(stream).Root.ShouldNotBeNull();
        }
    }

    [Fact]
    public void The_manifest_lists_dependencies_by_framework()
    {
        using var folder = new TemporaryFolder();
        StandInFeed.Create(folder.Path, s_newest);

        var manifest = XDocument.Load(folder.Combine("torchsharp-cpu", "0.107.0", "torchsharp-cpu.nuspec")).Root!;
        var ns = manifest.Name.Namespace;

        manifest.Descendants(ns + "id").Single().Value.ShouldBe("TorchSharp-cpu");
        manifest.Descendants(ns + "version").Single().Value.ShouldBe("0.107.0");
        manifest.Descendants(ns + "group").Select(group => group.Attribute("targetFramework")!.Value).ShouldBe(["net8.0", "netstandard2.0"]);
        manifest.Descendants(ns + "dependency").Select(dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}").Distinct()
            .ShouldBe(["TorchSharp 0.107.0", "libtorch-cpu 2.10.0"]);
    }

    [Fact]
    public void The_same_inputs_give_the_same_bytes()
    {
        using var one = new TemporaryFolder();
        using var other = new TemporaryFolder();
        StandInFeed.Create(one.Path, s_newest);
        StandInFeed.Create(other.Path, s_newest);

        var files = Contents(one.Path);
        files.Count.ShouldBeGreaterThan(100);
        files.ShouldBe(Contents(other.Path));
    }

    [Fact]
    public void A_complete_feed_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        StandInFeed.Create(folder.Path, s_newest).WasComplete.ShouldBeFalse();
        var package = folder.Combine("torchsharp", "0.107.0", "torchsharp.0.107.0.nupkg");
        var longAgo = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(package, longAgo);

        StandInFeed.Create(folder.Path, s_newest).WasComplete.ShouldBeTrue();

        File.GetLastWriteTimeUtc(package).ShouldBe(longAgo);
    }

    [Fact]
    public void A_feed_that_lost_a_package_is_made_anew()
    {
        using var folder = new TemporaryFolder();
        StandInFeed.Create(folder.Path, s_newest);
        Directory.Delete(folder.Combine("libtorch-cpu"), recursive: true);

        StandInFeed.Create(folder.Path, s_newest).WasComplete.ShouldBeFalse();

        File.Exists(folder.Combine("libtorch-cpu", "2.10.0", "libtorch-cpu.2.10.0.nupkg")).ShouldBeTrue();
    }

    [Fact]
    public void An_interrupted_run_is_repeated()
    {
        using var folder = new TemporaryFolder();
        StandInFeed.Create(folder.Path, s_newest);
        var stamp = folder.Combine(".stand-ins");
        File.WriteAllLines(stamp, ["", .. File.ReadLines(stamp).Skip(1)]);

        StandInFeed.Create(folder.Path, s_newest).WasComplete.ShouldBeFalse();
        StandInFeed.Create(folder.Path, s_newest).WasComplete.ShouldBeTrue();
    }

    [Fact]
    public void Other_releases_replace_the_packages_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        StandInFeed.Create(folder.Path, s_newest);
        var foreign = folder.Combine("torchsharp.sdk", "1.0.0", "torchsharp.sdk.1.0.0.nupkg");
        Directory.CreateDirectory(Path.GetDirectoryName(foreign)!);
        File.WriteAllText(foreign, "not ours");

        StandInFeed.Create(folder.Path, s_oldest).Packages.ShouldBe(1);

        Directory.GetDirectories(folder.Path).Select(Path.GetFileName).ShouldBe(["torchsharp", "torchsharp.sdk"], ignoreOrder: true);
        Directory.GetDirectories(folder.Combine("torchsharp")).Select(Path.GetFileName).ShouldBe(["0.91.52458"]);
        File.ReadAllText(foreign).ShouldBe("not ours");
    }

    [Fact]
    public async Task Callers_of_one_folder_wait_for_each_other()
    {
        using var folder = new TemporaryFolder();

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => StandInFeed.Create(folder.Path, s_newest))));

        results.Count(result => !result.WasComplete).ShouldBe(1);
    }

    private static Dictionary<string, string> Contents(string folder) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file),
            file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))));
}
