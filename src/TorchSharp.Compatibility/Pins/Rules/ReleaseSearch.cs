using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>Finds the release to advise.</summary>
internal static class ReleaseSearch
{
    /// <summary>The releases with a libtorch, and, where it is known, a CUDA version; those without a fault first, the newest of them first.</summary>
    public static IEnumerable<TorchSharpRelease> With(NuGetVersion libTorch, CudaVersion? cuda) => TorchSharpCatalog.Releases
        .Where(release => release.IsPublished && release.LibTorchVersion == libTorch && (cuda is null || release.Cuda == cuda))
        .Reverse()
        .OrderByDescending(release => KnownFaults.IsSound(release.Version));

    /// <summary>The release without a fault on an operating system that is nearest to a version, newer ones preferred; null where there is none.</summary>
    public static TorchSharpRelease? NearestSound(NuGetVersion version, OperatingSystemFamily system, Backend backend, TargetFramework? framework)
    {
        var sound = TorchSharpCatalog.Releases.Where(release =>
            release is { IsPublished: true, LibTorchVersion: not null }
            && KnownFaults.Find(release.Version, system, backend, FaultImpact.Avoid) is null
            && framework?.Fits(release) != false).ToList();
        return sound.Find(release => release.Version > version) ?? sound.FindLast(release => release.Version < version);
    }
}
