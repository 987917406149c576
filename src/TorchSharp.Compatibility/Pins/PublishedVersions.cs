using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>Which versions of TorchSharp's packages there are, and which of them NuGet takes for a range.</summary>
public static class PublishedVersions
{
    /// <summary>The versions of a package that the catalog knows, oldest first; empty for packages that are not TorchSharp's.</summary>
    public static IEnumerable<NuGetVersion> Of(PackageName package) => package.Role switch
    {
        PackageRole.Managed => Releases(_ => true).Select(release => release.Version),
        PackageRole.Companion => Releases(release => release.HasCompanions).Select(release => release.Version),
        PackageRole.Bundle => Releases(release => release.HasBundles).Select(release => release.Version),
        PackageRole.LibTorch or PackageRole.LibTorchPart => Releases(release => release.LibTorchVersion is not null && Has(release, package)).Select(release => release.LibTorchVersion!).Distinct(),
        _ => [],
    };

    /// <summary>
    /// The version that NuGet takes: the highest that a floating range admits, else the lowest of the range. Null where the catalog can't tell.
    /// </summary>
    public static NuGetVersion? Taken(PackageName package, VersionRange range)
    {
        if (!range.IsFloating && range is { HasLowerBound: true, IsMinInclusive: true } && MayExist(package, range.MinVersion!))
            return range.MinVersion;
        return range.FindBestMatch(Of(package));
    }

    /// <summary>Whether a release that is not in the catalog yet could be taken for the range.</summary>
    public static bool MayChange(PackageName package, VersionRange range)
    {
        if (!range.IsFloating || Of(package).LastOrDefault() is not { } newest)
            return false;
        NuGetVersion[] later = [new(newest.Major, newest.Minor, newest.Patch + 1), new(newest.Major, newest.Minor + 1, 0), new(newest.Major + 1, 0, 0)];
        return later.Any(version => range.Float!.Satisfies(version) && range.Satisfies(version));
    }

    /// <summary>
    /// Whether a version is, or may be, published: one of the catalog, a later patch or minor that it can't know, or one by a label or a fourth number that a private feed
    /// has. For a number in between that was never published NuGet takes the next one.
    /// </summary>
    public static bool MayExist(PackageName package, NuGetVersion version)
    {
        if (version.IsPrerelease)
            return true;
        if (!package.IsVersionedAsTorchSharp)
            return MayBeLibTorch(package, version);
        return version.Revision > 0 || Of(package).Contains(version)
            || !TorchSharpCatalog.Releases.Any(release => release.Version > version && release.Version.Minor <= version.Minor + 1);
    }

    // libtorch packages follow PyTorch's versions with a number of their own behind, of which not all are known; upstream's number must be that of a
    // release with the package, or newer or older than all of them.
    private static bool MayBeLibTorch(PackageName package, NuGetVersion version)
    {
        var known = TorchSharpCatalog.Releases.Where(release => release.LibTorchVersion is not null).ToList();
        return version < known[0].LibTorchVersion! || version > known[known.Count - 1].LibTorchVersion!
            || known.Exists(release => release.LibTorchVersion is { } other && other.Major == version.Major && other.Minor == version.Minor && other.Patch == version.Patch && Has(release, package));
    }

    private static bool Has(TorchSharpRelease release, PackageName package) => package.Backend == Backend.Cuda
        ? release.Cuda == package.Cuda && (package.Rid is null || release.CudaRids.Contains(package.Rid))
        : package.Rid is null || release.CpuRids.Contains(package.Rid);

    private static IEnumerable<TorchSharpRelease> Releases(Func<TorchSharpRelease, bool> filter) =>
        TorchSharpCatalog.Releases.Where(release => release.IsPublished && filter(release));
}
