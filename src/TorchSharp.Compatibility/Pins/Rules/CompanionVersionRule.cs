namespace TorchSharp.Compatibility;

/// <summary>TORCH2002: TorchVision, TorchAudio and the bundles are released with TorchSharp, under one version.</summary>
internal sealed class CompanionVersionRule : IPinRule
{
    public IEnumerable<PinFinding> Find(PinSet pins)
    {
        var references = TorchSharpSources.References(pins);
        foreach (var package in TorchSharpSources.Bringers(pins))
        {
            // A bundle without TorchSharp beside it brings its own, which companions follow.
            var leaders = references.Count > 0 || package.Package.Role == PackageRole.Bundle ? references : [.. pins.Of(PackageRole.Bundle)];
            foreach (var leader in leaders.Where(package.CountsTogetherWith))
            {
                if (Differ(package, leader, pins) is { } finding)
                    yield return finding;
            }
        }
    }

    private static PinFinding? Differ(PinnedPackage package, PinnedPackage leader, PinSet pins)
    {
        if (package.MayChange || leader.MayChange || package.Version is null || leader.Version is null || package.Version == leader.Version)
            return null;
        // What a label marks is somebody's own build, which the catalog knows nothing of.
        if (package.Version.IsPrerelease || leader.Version.IsPrerelease)
            return null;
        var areKnown = package.Release is { LibTorchVersion: not null } && leader.Release is { LibTorchVersion: not null };
        var isFar = !areKnown || package.LibTorchVersion != leader.LibTorchVersion;
        // Of a bundle in another generation TORCH2001 speaks, and of a companion that lifts TorchSharp out of the bundle's.
        if (isFar && (package.Package.Role == PackageRole.Bundle || (areKnown && leader.Package.Role == PackageRole.Bundle && package.Version > leader.Version)))
            return null;

        var (advice, remedy) = Remedy(package, leader, pins);
        return new PinFinding
        {
            Code = PinCodes.CompanionVersion,
            Severity = isFar ? MessageSeverity.Warning : MessageSeverity.Information,
            Package = package,
            Others = [leader],
            Text = $"{package} and {leader} are released together, each with the other's version{(isFar && areKnown ? ", and these two were built for different libtorch releases" : "")}. {advice}",
            Remedies = remedy is null ? [] : [remedy],
        };
    }

    private static (string Advice, PinRemedy? Remedy) Remedy(PinnedPackage package, PinnedPackage leader, PinSet pins)
    {
        // The catalog can't tell of a release that it does not know, and knows nothing against it.
        if (leader.Release is not { } release || ReleasePackage.Of(package.Package, release) is not null)
        {
            var version = leader.Version!.ToNormalizedString();
            return ($"Take {package.Package} {version}.",
                new PinRemedy(PinRemedyKind.AlignToTorchSharp, $"Take {package.Package} {version}, which belongs to {leader}", [new PinChange(package) { Version = version }]));
        }

        var move = ReleaseMove.Of(pins, package);
        var found = $"TorchSharp {release.Version} has no {package.Package}";
        return move.Nearest(release.Version) is { } nearest
            ? ($"{found}: take TorchSharp {nearest.Version} and {ReleasePackage.Name(package.Package, nearest)}.",
                new PinRemedy(PinRemedyKind.MoveRelease, $"Take TorchSharp {nearest.Version}, which has {ReleasePackage.Name(package.Package, nearest)}", move.To(nearest)))
            : ($"{found}.", null);
    }
}
