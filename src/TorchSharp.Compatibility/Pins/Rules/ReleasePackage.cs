using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>What a release has in the place of a package.</summary>
internal static class ReleasePackage
{
    /// <summary>The id under which a release has the package, or for a CUDA runtime that of its own CUDA version; null where it has none.</summary>
    public static string? Of(PackageName package, TorchSharpRelease release) => package.Role switch
    {
        PackageRole.Managed or PackageRole.Other => package.Id,
        PackageRole.Companion => release.HasCompanions ? package.Id : null,
        PackageRole.Bundle => release.HasBundles ? package.Id : null,
        PackageRole.LibTorch when package.Rid is null => package.Id,
        PackageRole.LibTorch when release.RidsOf(package.Backend!.Value).Contains(package.Rid) =>
            package.Cuda is null || package.Cuda == release.Cuda ? package.Id : release.RuntimePackageId(Backend.Cuda, package.Rid),
        // Each release cuts its libraries in its own way.
        PackageRole.LibTorchPart => RuntimeParts.OfCuda(release, package.Rid!).Contains(package.Id, StringComparer.OrdinalIgnoreCase) ? package.Id : null,
        _ => null,
    };

    /// <summary>The version that a release has of the package.</summary>
    public static NuGetVersion VersionOf(PackageName package, TorchSharpRelease release) => package.IsVersionedAsTorchSharp ? release.Version : release.LibTorchVersion!;

    /// <summary>Id and version in a release, <c>libtorch-cuda-12.8-linux-x64 2.10.0</c>; of a part those of the package that it is a part of.</summary>
    public static string Name(PackageName package, TorchSharpRelease release) =>
        $"{(package.Role == PackageRole.LibTorchPart ? release.RuntimePackageId(package.Backend!.Value, package.Rid!) : Of(package, release))} {VersionOf(package, release).ToNormalizedString()}";

    /// <summary>The change that takes a package to a release; null where it is there.</summary>
    /// <param name="package">The package, which the release must have.</param>
    /// <param name="release">The release.</param>
    /// <param name="others">The packages beside it: one that is there already isn't written a second time.</param>
    public static PinChange? ChangeTo(PinnedPackage package, TorchSharpRelease release, IEnumerable<PinnedPackage> others)
    {
        var id = Of(package.Package, release)!;
        var version = VersionOf(package.Package, release);
        if (id == package.Package.Id)
            // For a version that was never published NuGet takes another, which stays only if it is written.
            return package.Version == version && !package.MayChange && (package.Range?.MinVersion is not { } written || written == version) ? null : new PinChange(package) { Version = version.ToNormalizedString() };
        return Renamed(package, id, version, others);
    }

    /// <summary>The change of a package to another one; the reference goes where the other is there already.</summary>
    public static PinChange Renamed(PinnedPackage package, string id, NuGetVersion version, IEnumerable<PinnedPackage> others) =>
        others.Any(other => other.Package.Id.Equals(id, StringComparison.OrdinalIgnoreCase) && other.CountsWherever(package))
            ? new PinChange(package) { Remove = true }
            : new PinChange(package) { Id = id, Version = version.ToNormalizedString() };
}
