using System.Text.Json;
using NuGet.Versioning;
using TorchSharp.Compatibility;

namespace TorchSharp.StandIns.Tests;

public class StandInPackagesTests
{
    private static readonly IReadOnlyList<StandInPackage> s_packages = StandInPackages.Of(TorchSharpCatalog.Releases);

    [Fact]
    public void Every_published_release_has_its_managed_package()
    {
        var versions = s_packages.Where(package => package.Id == "TorchSharp").Select(package => package.Version);

        versions.ShouldBe(TorchSharpCatalog.Releases.Where(release => release.IsPublished).Select(release => release.Version));
        versions.ShouldNotContain(NuGetVersion.Parse("0.96.2"));
    }

    [Fact]
    public void No_package_is_there_twice() =>
        s_packages.GroupBy(package => package.ToString(), StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).ShouldBeEmpty();

    [Fact]
    public void No_file_is_there_twice() =>
        s_packages.Where(package => package.Files.DistinctBy(file => file.Path.ToLowerInvariant()).Count() < package.Files.Count).ShouldBeEmpty();

    [Fact]
    public void Every_dependency_is_in_the_feed_in_exactly_the_version_asked_for()
    {
        var there = s_packages.Select(package => package.ToString()).ToHashSet();

        s_packages.SelectMany(package => package.DependencyGroups).SelectMany(group => group.Dependencies)
            .Where(dependency => dependency.Id != "System.Memory" && !there.Contains($"{dependency.Id} {dependency.MinVersion.ToNormalizedString()}"))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("TorchSharp-cpu", "0.106.0", "net6.0 netstandard2.0", "TorchSharp 0.106.0, libtorch-cpu 2.10.0")]
    [InlineData("TorchSharp-cuda-linux", "0.105.1", "net6.0", "TorchSharp 0.105.1, libtorch-cuda-12.1-linux-x64 2.5.1")]
    [InlineData("TorchSharp-cuda-windows", "0.105.2", "net6.0 netstandard2.0", "TorchSharp 0.105.2, libtorch-cuda-12.8-win-x64 2.7.1")]
    [InlineData("TorchSharp-cuda-linux", "0.107.0", "net8.0", "TorchSharp 0.107.0, libtorch-cuda-12.8-linux-x64 2.10.0")]
    [InlineData("TorchSharp-cpu", "0.93.4", "netcoreapp3.1", "TorchSharp 0.93.4, libtorch-cpu 1.9.0.11")]
    [InlineData("TorchSharp-cuda-windows", "0.102.8", "net6.0 netstandard2.0", "TorchSharp 0.102.8, libtorch-cuda-12.1-win-x64 2.2.1.1")]
    [InlineData("TorchVision", "0.107.0", "net8.0 netstandard2.0", "TorchSharp 0.107.0")]
    [InlineData("TorchAudio", "0.98.1", "netcoreapp3.1 netstandard2.0", "TorchSharp 0.98.1")]
    [InlineData("libtorch-cpu", "2.2.1.1", "netstandard2.0", "libtorch-cpu-linux-x64 2.2.1.1, libtorch-cpu-osx-arm64 2.2.1.1, libtorch-cpu-osx-x64 2.2.1.1, libtorch-cpu-win-x64 2.2.1.1")]
    [InlineData("libtorch-cpu-osx-arm64", "2.10.0", "netstandard2.0", "")]
    public void Dependencies_and_frameworks_are_those_of_the_real_package(string id, string version, string frameworks, string dependencies)
    {
        var package = Find(id, version);

        string.Join(' ', package.DependencyGroups.Select(group => group.TargetFramework)).ShouldBe(frameworks);
        package.DependencyGroups.ShouldAllBe(group =>
            string.Join(", ", group.Dependencies.Select(dependency => $"{dependency.Id} {dependency.MinVersion.ToNormalizedString()}")) == dependencies);
        package.Files.Where(file => file.Path.StartsWith("lib/", StringComparison.Ordinal)).Select(file => file.Path.Split('/')[1]).Distinct().ShouldBe(frameworks.Split(' '));
    }

    [Theory]
    [InlineData("TorchSharp-cpu", "0.93.1")]
    [InlineData("TorchSharp-cuda-linux", "0.93.0")]
    [InlineData("TorchVision", "0.98.0")]
    [InlineData("libtorch-cpu-linux-arm64", "2.10.0")]
    [InlineData("libtorch-cpu-osx-x64", "2.4.0")]
    [InlineData("libtorch-cuda-12.8-osx-arm64", "2.10.0")]
    public void What_never_existed_is_not_there(string id, string version) =>
        s_packages.ShouldNotContain(package => package.Id == id && package.Version == NuGetVersion.Parse(version));

    [Theory]
    [InlineData("linux-x64", "libLibTorchSharp.so", "libtorch_cpu.so", "libtorch_cuda.so")]
    [InlineData("win-x64", "LibTorchSharp.dll", "torch_cpu.dll", "torch_cuda.dll")]
    public void Native_files_are_where_the_real_packages_have_them(string rid, string shim, string cpu, string cuda)
    {
        Find("TorchSharp", "0.106.0").Files.ShouldContain(file => file.Path == $"runtimes/{rid}/native/{shim}");
        Find($"libtorch-cpu-{rid}", "2.10.0").Files.ShouldContain(file => file.Path == $"runtimes/{rid}/native/{cpu}");
        s_packages.Where(package => package.Files.Any(file => file.Path == $"runtimes/{rid}/native/{cuda}") && package.Version == NuGetVersion.Parse("2.10.0"))
            .ShouldHaveSingleItem().Id.ShouldBe($"libtorch-cuda-12.8-{rid}-{(rid == "win-x64" ? "part9" : "part3")}-primary");
        s_packages.Where(package => package.Files.Any(file => file.Path.StartsWith("runtimes/", StringComparison.Ordinal)) && package.Id.Contains("fragment")).ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_heads_say_which_backend_they_are()
    {
        foreach (var package in s_packages)
        {
            var expected = package.Id.StartsWith("libtorch-cpu", StringComparison.Ordinal) ? "<TorchSharpCpuPackage>true"
                : package.Id.StartsWith("libtorch-cuda", StringComparison.Ordinal) && !package.Id.Contains("-part") ? "<TorchSharpCudaPackage>true"
                : "";
            var props = package.Files.Where(file => file.Path.StartsWith("buildTransitive/", StringComparison.Ordinal) && file.Path.EndsWith(".props", StringComparison.Ordinal)).ToList();

            props.Count.ShouldBe(expected.Length > 0 ? 1 : 0, package.ToString());
            if (expected.Length > 0)
            {
                props[0].Path.ShouldBe($"buildTransitive/netstandard2.0/{package.Id}.props");
                System.Text.Encoding.UTF8.GetString(props[0].Content.Span).ShouldContain(expected);
            }
        }
    }

    [Fact]
    public void The_packages_are_those_of_the_facts()
    {
        using var facts = JsonDocument.Parse(File.ReadAllText(SharedFacts.PathOf("torchsharp-releases.json")));
        var there = s_packages.ToDictionary(package => package.ToString());
        var missing = new List<string>();
        var compared = 0;

        foreach (var release in facts.RootElement.GetProperty("releases").EnumerateArray())
        {
            if (release.GetProperty("status").GetString() != "released")
                continue;
            var version = release.GetProperty("version").GetString()!;
            var libTorch = release.GetProperty("libtorch_nuget_version").GetString();
            var packages = release.GetProperty("packages");
            var expected = Strings(packages.GetProperty("managed")).Concat(Strings(packages.GetProperty("bundles"))).Select(id => $"{id} {version}");
            if (libTorch is not null)
                expected = expected.Concat(Strings(packages.GetProperty("libtorch_cpu")).Concat(Strings(packages.GetProperty("libtorch_cuda_heads"))).Select(id => $"{id} {libTorch}"));
            missing.AddRange(expected.Where(package => !there.ContainsKey(package)));

            foreach (var frameworks in release.GetProperty("tfms").EnumerateObject().Where(entry => !entry.Name.StartsWith("libtorch", StringComparison.Ordinal)))
            {
                there[$"{frameworks.Name} {version}"].DependencyGroups.Select(group => group.TargetFramework).ShouldBe(Strings(frameworks.Value), $"{frameworks.Name} {version}");
                compared++;
            }
        }

        missing.ShouldBeEmpty();
        compared.ShouldBeGreaterThan(300);
    }

    private static StandInPackage Find(string id, string version) =>
        s_packages.Single(package => package.Id == id && package.Version == NuGetVersion.Parse(version));

    private static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(item => item.GetString()!);
}
