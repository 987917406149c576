namespace TorchSharp.Compatibility;

/// <summary>TORCH2014: TorchSharp-cpu downloads the libtorch of every platform, where the project is built for one.</summary>
internal sealed class BundleRule : IPinRule
{
    public IEnumerable<PinFinding> Find(PinSet pins)
    {
        if (pins.Project.IsPortable || pins.Project.Targets.Count != 1)
            yield break;
        var target = pins.Project.Targets[0];
        foreach (var bundle in pins.Of(PackageRole.Bundle).Where(bundle => bundle.Package.OperatingSystem is null))
        {
            if (bundle.Release is not { LibTorchVersion: { } libTorch } release || bundle.MayChange || !release.CpuRids.Contains(target.Name))
                continue;
            var id = release.RuntimePackageId(Backend.Cpu, target.Name);
            var hasManaged = pins.Of(PackageRole.Managed).Any(managed => managed.CountsTogetherWith(bundle));
            // The bundle brings TorchSharp too; where nothing else does, replacing it takes a second reference, which is for the user to write.
            var remedies = !hasManaged && !pins.Project.UsesSdk ? [] : new[]
            {
                new PinRemedy(PinRemedyKind.TakeRidPackage, $"Take {id} {libTorch.ToNormalizedString()}", [new PinChange(bundle) { Id = id, Version = libTorch.ToNormalizedString() }]),
            };
            yield return new PinFinding
            {
                Code = PinCodes.Bundle,
                Severity = MessageSeverity.Information,
                Package = bundle,
                Remedies = remedies,
                Text = $"{bundle} downloads libtorch for {MachineWords.Join(release.CpuRids)}, and the project is built for {target.Name} alone. Take {id} {libTorch.ToNormalizedString()}{(hasManaged || pins.Project.UsesSdk ? "" : $" and TorchSharp {release.Version}")}.",
            };
        }
    }
}
