using NuGet.Versioning;
using TorchSharp.Compatibility;

namespace TorchSharp.StandIns;

/// <summary>What each release published, as packages.</summary>
/// <remarks>
/// Left out are the dependencies on packages of others: Google.Protobuf, SharpZipLib and SkiaSharp of TorchSharp, SkiaSharp of
/// TorchVision. Not every package source that tests run with has them (SkiaSharp at all, the others in the versions asked for), and no
/// stand-in calls them. System.Memory stays where the signatures need it, for netstandard2.0.
/// </remarks>
public static class StandInPackages
{
    private const string NetStandard20 = "netstandard2.0";

    private static readonly PackageDependency s_systemMemory = new("System.Memory", NuGetVersion.Parse("4.5.5"));

    /// <summary>All packages of the releases; what was announced and not published has none.</summary>
    public static IReadOnlyList<StandInPackage> Of(IEnumerable<TorchSharpRelease> releases)
    {
        var published = releases.Where(release => release.IsPublished).ToList();
        return
        [
            .. published.SelectMany(ManagedPackages),
            .. published.Where(release => release.LibTorchVersion is not null).GroupBy(release => release.LibTorchVersion!).SelectMany(LibTorchPackages),
        ];
    }

    private static IEnumerable<StandInPackage> ManagedPackages(TorchSharpRelease release)
    {
        yield return TorchSharp(release);
        if (release.HasBundles)
        {
            yield return Bundle(release, "TorchSharp-cpu", release.TargetFrameworks, "libtorch-cpu");
            yield return Bundle(release, "TorchSharp-cuda-linux", [release.TargetFrameworks[0]], release.RuntimePackageId(Backend.Cuda, "linux-x64"));
            yield return Bundle(release, "TorchSharp-cuda-windows", release.TargetFrameworks, release.RuntimePackageId(Backend.Cuda, "win-x64"));
        }

        if (release.HasCompanions)
        {
            yield return Companion(release, "TorchVision");
            yield return Companion(release, "TorchAudio");
        }
    }

    private static StandInPackage TorchSharp(TorchSharpRelease release) => new(
        "TorchSharp",
        release.Version,
        [.. release.TargetFrameworks.Select(framework => new PackageDependencyGroup(framework, framework == NetStandard20 ? [s_systemMemory] : []))],
        [
            .. release.TargetFrameworks.Select(framework => StandInAssemblies.File("TorchSharp", framework)),
            .. release.CpuRids.Select(rid => Native(rid, NativeFiles.Shim(rid))),
        ]);

    private static StandInPackage Bundle(TorchSharpRelease release, string id, IReadOnlyList<string> frameworks, string runtimeId)
    {
        PackageDependency[] dependencies =
        [
            new("TorchSharp", release.Version),
            new(runtimeId, release.LibTorchVersion ?? throw new InvalidOperationException($"{release} has bundles, but no known libtorch.")),
        ];
        return new StandInPackage(id, release.Version, Groups(frameworks, dependencies), [.. frameworks.Select(Empty)]);
    }

    private static StandInPackage Companion(TorchSharpRelease release, string id) => new(
        id,
        release.Version,
        Groups(release.TargetFrameworks, [new PackageDependency("TorchSharp", release.Version)]),
        [.. release.TargetFrameworks.Select(framework => StandInAssemblies.File(id, framework))]);

    // Several releases share one libtorch. A runtime identifier that came with a later one of them (win-arm64 with 0.107.0) counts for all; libtorch-cpu
    // itself was published with the first.
    private static IEnumerable<StandInPackage> LibTorchPackages(IGrouping<NuGetVersion, TorchSharpRelease> releases)
    {
        var version = releases.Key;
        var cpuRids = releases.SelectMany(release => release.CpuRids).Distinct().Order(StringComparer.Ordinal).ToList();
        var cuda = releases.Select(release => release.Cuda).Distinct().Single().ToString();

        yield return LibTorch("libtorch-cpu", version, releases.First().BundledCpuRids.Select(rid => $"libtorch-cpu-{rid}"), RuntimeCheck.Files("libtorch-cpu", "TorchSharpCpuPackage"));
        foreach (var rid in cpuRids)
        {
            var id = $"libtorch-cpu-{rid}";
            yield return LibTorch(id, version, [], [.. RuntimeCheck.Files(id, "TorchSharpCpuPackage"), .. NativeFiles.LibTorch(rid).Select(name => Native(rid, name))]);
        }

        foreach (var rid in releases.SelectMany(release => release.CudaRids).Distinct().Order(StringComparer.Ordinal))
        {
            var id = $"libtorch-cuda-{cuda}-{rid}";
            var parts = PartsOf(releases.First(), rid);
            yield return LibTorch(id, version, parts, RuntimeCheck.Files(id, "TorchSharpCudaPackage"));

            var largest = parts.Where(part => part.Contains("-fragment", StringComparison.Ordinal)).GroupBy(part => part[..part.IndexOf("-fragment", StringComparison.Ordinal)]).Reverse().MaxBy(part => part.Count())!.Key + "-primary";
            foreach (var part in parts)
                yield return LibTorch(part, version, [], NativesOfPart(rid, part, $"{id}-part1", largest));
        }
    }

    // How libtorch 1.8.0 was cut is not known; the next one has to do, which has the same CUDA.
    private static IReadOnlyList<string> PartsOf(TorchSharpRelease release, string rid)
    {
        var parts = RuntimeParts.OfCuda(release, rid);
        return parts.Count > 0 ? parts : TorchSharpCatalog.Releases.Select(other => RuntimeParts.OfCuda(other, rid)).First(other => other.Count > 0);
    }

    // As after restitching: the primary package has the whole file, the fragments have nothing left.
    private static IEnumerable<PackageFile> NativesOfPart(string rid, string part, string first, string largest) =>
        part == first ? NativeFiles.LibTorch(rid).Concat(NativeFiles.LibTorchCuda(rid)).Select(name => Native(rid, name))
        : part == largest ? [Native(rid, NativeFiles.TorchCuda(rid))]
        : [];

    private static StandInPackage LibTorch(string id, NuGetVersion version, IEnumerable<string> dependencies, IEnumerable<PackageFile> files) => new(
        id,
        version,
        Groups([NetStandard20], [.. dependencies.Select(dependency => new PackageDependency(dependency, version))]),
        [Empty(NetStandard20), .. files]);

    private static PackageDependencyGroup[] Groups(IReadOnlyList<string> frameworks, IReadOnlyList<PackageDependency> dependencies) =>
        [.. frameworks.Select(framework => new PackageDependencyGroup(framework, dependencies))];

    private static PackageFile Empty(string framework) => new($"lib/{framework}/_._", "");

    private static PackageFile Native(string rid, string name) => new($"runtimes/{rid}/native/{name}", $"stand-in for {name} ({rid}), no native code\n");
}
