namespace TorchSharp.Compatibility;

/// <summary>TORCH2014: TorchSharp-cpu downloads the libtorch of every platform, where the project is built for one.</summary>
internal sealed class BundleRule : IPinRule
{
    public IEnumerable<PinFinding> Find(PinSet pins)
    {
        // The machine that happens to build it is no target: elsewhere it would be another.
        if (pins.Project.IsPortable || pins.Project.IsForHost || pins.Project.Targets.Count != 1)
            yield break;
        var target = pins.Project.Targets[0];
        foreach (var bundle in pins.Of(PackageRole.Bundle).Where(bundle => bundle.Package.OperatingSystem is null))
        {
            if (bundle.Release is { LibTorchVersion: not null } release && !bundle.MayChange && release.BundledCpuRids.Contains(target.Name))
                yield return Of(bundle, release, target, pins);
        }
    }

    private static PinFinding Of(PinnedPackage bundle, TorchSharpRelease release, PortableRid target, PinSet pins)
    {
        var id = release.RuntimePackageId(Backend.Cpu, target.Name);
        var version = release.LibTorchVersion!;
        // The bundle brings TorchSharp too. Where nothing else brings the same, replacing it takes a second reference or a property, which is for the user to write.
        var keepsRelease = pins.Of(PackageRole.Managed).Concat(pins.Of(PackageRole.Companion)).Any(other => other.Version == bundle.Version && other.CountsWherever(bundle))
            || (pins.Project.UsesSdk && pins.Project.TorchSharpVersion == release.Version);
        var remedies = !keepsRelease || !ReleaseMove.Of(pins, bundle).Fits(release) ? [] : new[]
        {
            new PinRemedy(PinRemedyKind.TakeRidPackage, $"Take {id} {version.ToNormalizedString()}", [ReleasePackage.Renamed(bundle, id, version, pins.Packages)]),
        };
        return new PinFinding
        {
            Code = PinCodes.Bundle,
            Severity = MessageSeverity.Information,
            Package = bundle,
            Remedies = remedies,
            Text = $"{bundle} downloads libtorch for {MachineWords.Join(release.BundledCpuRids)}, and the project is built for {target.Name} alone. Take {id} {version.ToNormalizedString()}"
                + (keepsRelease ? "." : pins.Project.UsesSdk ? $", and set TorchSharpVersion to {release.Version}." : $" and TorchSharp {release.Version}."),
        };
    }
}
