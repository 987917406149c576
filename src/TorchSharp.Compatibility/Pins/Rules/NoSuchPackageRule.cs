using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>TORCH2013: an id or version that looks like TorchSharp's and that nobody has published.</summary>
internal sealed class NoSuchPackageRule : IPinRule
{
    public IEnumerable<PinFinding> Find(PinSet pins)
    {
        foreach (var package in pins.Packages.Concat(pins.Scripts))
        {
            if (package.Package.Role == PackageRole.NoSuchPackage)
                yield return NoSuchId(package, pins);
            else if (package.Range is { IsFloating: false, HasLowerBound: true, IsMinInclusive: true, MinVersion: { } written } && !PublishedVersions.MayExist(package.Package, written))
                yield return PublishedVersions.Of(package.Package).Any() ? NoSuchVersion(package, written, pins) : NoSuchLibTorch(package, written, pins);
        }
    }

    private static PinFinding NoSuchId(PinnedPackage package, PinSet pins)
    {
        var found = $"No package {package.Package.Id} belongs to TorchSharp.";
        var meant = package.Package.Meant is { } id ? PackageName.Of(id) : null;
        // Another runtime beside it does what this one was to do; two of one id, or of two backends, are no way out.
        if (pins.Runtimes.FirstOrDefault(runtime => runtime.CountsTogetherWith(package) && (runtime.OperatingSystem is null || meant?.OperatingSystem is null || runtime.OperatingSystem == meant.OperatingSystem)) is { } present)
            return Finding(package, $"{found} Remove it: {present} brings libtorch.", $"Remove {package.Package}", present.CountsWherever(package) ? [new PinChange(package) { Remove = true }] : []);
        if (meant is null || (meant.OperatingSystem is { } system && pins.Project.Targets.Any(target => target.OperatingSystem != system)))
            return Finding(package, $"{found} The packages with libtorch are TorchSharp-cpu, TorchSharp-cuda-linux and TorchSharp-cuda-windows.", "", []);

        var corrected = package with { Package = meant };
        var source = Sources(package, pins).FirstOrDefault();
        var release = source?.Release ?? (package.Range?.MinVersion is { } written ? TorchSharpCatalog.Find(written) : null);
        var fits = release is not null && ReleaseMove.Of(pins with { Packages = [.. pins.Packages.Where(other => other != package), corrected] }, corrected).Fits(release);
        // A package without a version, beside a source without one, has it in a central file that is not at hand.
        var hasVersion = package.Versioned is not null || (source?.Reference is not null && source.Versioned == source.Reference);
        return fits
            ? Finding(package, $"{found} Take {ReleasePackage.Name(meant, release!)}.", $"Take {ReleasePackage.Name(meant, release!)}",
                hasVersion ? [new PinChange(package) { Id = meant.Id, Version = release!.Version.ToNormalizedString() }] : [])
            : Finding(package, $"{found} Take {meant}.", "", []);
    }

    // A runtime identifier or CUDA version that none of the releases with this libtorch has.
    private static PinFinding NoSuchLibTorch(PinnedPackage package, NuGetVersion written, PinSet pins)
    {
        var (backend, rid) = (package.Package.Backend!.Value, package.Package.Rid!);
        var found = $"No package {package.Package} {written.ToNormalizedString()} was ever published.";
        if (!TorchSharpCatalog.Releases.Any(release => release.RidsOf(backend).Contains(rid)))
            return Finding(package, $"{found} No TorchSharp release has libtorch{(backend == Backend.Cuda ? " with CUDA" : "")} for {rid}.", "", []);

        var release = Sources(package, pins).FirstOrDefault()?.Release ?? ReleaseSearch.With(written, null).FirstOrDefault();
        return release is { LibTorchVersion: not null } && ReleaseMove.Of(pins, package).Fits(release)
            ? Finding(package, $"{found} Take {ReleasePackage.Name(package.Package, release)}.", $"Take {ReleasePackage.Name(package.Package, release)}",
                [ReleasePackage.Renamed(package, ReleasePackage.Of(package.Package, release)!, release.LibTorchVersion!, pins.Packages)])
            : Finding(package, $"{found} Take the one of your TorchSharp release.", "", []);
    }

    private static PinFinding NoSuchVersion(PinnedPackage package, NuGetVersion written, PinSet pins)
    {
        var published = PublishedVersions.Of(package.Package).ToList();
        var found = $"{package.Package.Id} {written.ToNormalizedString()} was never published, so {(published.Exists(version => version > written) ? "NuGet takes another version" : "the restore fails")}.";
        var move = ReleaseMove.Of(pins, package);
        if (Sources(package, pins).FirstOrDefault() is { Release: { } release } source)
        {
            if (move.Fits(release))
                return Finding(package, $"{found} Take {ReleasePackage.VersionOf(package.Package, release).ToNormalizedString()}, which belongs to {source}.", $"Take {ReleasePackage.Name(package.Package, release)}", [.. move.RuntimeTo(package, release)]);
            return move.Nearest(release.Version) is { } other
                ? Finding(package, $"{found} Take {ReleasePackage.Name(package.Package, other)} and TorchSharp {other.Version}.", $"Take {ReleasePackage.Name(package.Package, other)} and TorchSharp {other.Version}", move.To(other))
                : Finding(package, $"{found} Take a published one.", "", []);
        }

        var running = published.FindAll(version => Releases(package.Package, version).Any(move.Fits));
        return (running.Find(version => version > written) ?? running.LastOrDefault()) is not { } nearest
            ? Finding(package, $"{found} Take a published one.", "", [])
            : Finding(package, $"{found} Take {nearest.ToNormalizedString()}, {Words(nearest, written, published)}.", $"Take {package.Package} {nearest.ToNormalizedString()}", [new PinChange(package) { Version = nearest.ToNormalizedString() }]);
    }

    private static string Words(NuGetVersion nearest, NuGetVersion written, List<NuGetVersion> published) =>
        nearest == published.Find(version => version > written) ? "the next that was"
        : nearest == published.FindLast(version => version < written) ? "the last before it"
        : "the nearest that runs here";

    private static IEnumerable<TorchSharpRelease> Releases(PackageName package, NuGetVersion version) => package.IsVersionedAsTorchSharp
        ? TorchSharpCatalog.Releases.Where(release => release.Version == version)
        : ReleaseSearch.With(version, package.Cuda);

    // What says which release the project takes: TorchSharp itself before bundles and companions.
    private static IEnumerable<PinnedPackage> Sources(PinnedPackage package, PinSet pins) => pins.Of(PackageRole.Managed).Concat(TorchSharpSources.Bringers(pins))
        .Where(source => source != package && !source.MayChange && source.Release is { IsPublished: true } && source.Range?.MinVersion is { } written && PublishedVersions.MayExist(source.Package, written)
            && source.CountsWherever(package));

    private static PinFinding Finding(PinnedPackage package, string text, string title, IReadOnlyList<PinChange> changes) => new()
    {
        Code = PinCodes.NoSuchPackage,
        Severity = MessageSeverity.Warning,
        Package = package,
        Text = text,
        Remedies = changes.Count == 0 ? [] : [new PinRemedy(PinRemedyKind.CorrectPackage, title, changes)],
    };
}
