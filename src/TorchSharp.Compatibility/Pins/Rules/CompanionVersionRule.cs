namespace TorchSharp.Compatibility;

/// <summary>TORCH2002: TorchVision, TorchAudio and the bundles are released with TorchSharp, under one version.</summary>
internal sealed class CompanionVersionRule : IPinRule
{
    public IEnumerable<PinFinding> Find(PinSet pins)
    {
        var managed = pins.Of(PackageRole.Managed).ToList();
        foreach (var package in pins.Of(PackageRole.Companion).Concat(pins.Of(PackageRole.Bundle)))
        {
            // A bundle without TorchSharp beside it brings its own, which companions follow.
            var leaders = managed.Count > 0 || package.Package.Role == PackageRole.Bundle ? managed : [.. pins.Of(PackageRole.Bundle)];
            foreach (var leader in leaders.Where(package.CountsTogetherWith))
            {
                if (Differ(package, leader) is { } finding)
                    yield return finding;
            }
        }
    }

    private static PinFinding? Differ(PinnedPackage package, PinnedPackage leader)
    {
        if (package.MayChange || leader.MayChange || package.Version is null || leader.Version is null || package.Version == leader.Version)
            return null;
        var isFar = package.Release is not { LibTorchVersion: { } own } || leader.Release is not { LibTorchVersion: { } needed } || own != needed;
        // Of a bundle in another generation TORCH2001 speaks.
        if (package.Package.Role == PackageRole.Bundle && isFar)
            return null;

        var version = leader.Version.ToNormalizedString();
        return new PinFinding
        {
            Code = PinCodes.CompanionVersion,
            Severity = isFar ? MessageSeverity.Warning : MessageSeverity.Information,
            Package = package,
            Others = [leader],
            Text = $"{package} and {leader} are released together, each with the other's version{(isFar ? ", and these two were built for different libtorch releases" : "")}. Take {package.Package} {version}.",
            Remedies = [new PinRemedy(PinRemedyKind.AlignToTorchSharp, $"Take {package.Package} {version}, which belongs to {leader}", [new PinChange(package) { Version = version }])],
        };
    }
}
