using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>Finds the releases that a libtorch belongs to.</summary>
internal static class ReleaseSearch
{
    /// <summary>The releases with a libtorch, and, where it is known, a CUDA version; those without a fault first, the newest of them first.</summary>
    public static IEnumerable<TorchSharpRelease> With(NuGetVersion libTorch, CudaVersion? cuda) => TorchSharpCatalog.Releases
        .Where(release => release.IsPublished && release.LibTorchVersion == libTorch && (cuda is null || release.Cuda == cuda))
        .Reverse()
        .OrderByDescending(release => KnownFaults.IsSound(release.Version));
}
