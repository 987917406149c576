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
            else if (package.Range is { IsFloating: false, HasLowerBound: true, IsMinInclusive: true } range && !PublishedVersions.MayExist(package.Package, range.MinVersion!))
                yield return NoSuchVersion(package);
        }
    }

    private static PinFinding NoSuchId(PinnedPackage package, PinSet pins)
    {
        var meant = package.Package.Meant;
        var version = pins.Of(PackageRole.Managed).FirstOrDefault()?.Version?.ToNormalizedString();
        var remedies = meant is null || package.Reference is null ? [] : new[]
        {
            new PinRemedy(PinRemedyKind.CorrectPackage, $"Take {meant}", [new PinChange(package) { Id = meant, Version = package.EditPlace is null ? null : version }]),
        };
        return new PinFinding
        {
            Code = PinCodes.NoSuchPackage,
            Severity = MessageSeverity.Warning,
            Package = package,
            Text = $"No package {package.Package.Id} belongs to TorchSharp. {(meant is null ? "The packages with libtorch are TorchSharp-cpu, TorchSharp-cuda-linux and TorchSharp-cuda-windows" : $"Take {meant}")}{(version is null || meant is null ? "" : $" {version}")}.",
            Remedies = version is null && package.EditPlace is not null ? [] : remedies,
        };
    }

    private static PinFinding NoSuchVersion(PinnedPackage package)
    {
        var written = package.Range!.MinVersion!;
        var all = PublishedVersions.Of(package.Package).ToList();
        var nearest = all.Find(version => version > written) ?? all.LastOrDefault();
        return new PinFinding
        {
            Code = PinCodes.NoSuchPackage,
            Severity = MessageSeverity.Warning,
            Package = package,
            Text = $"{package.Package.Id} {written.ToNormalizedString()} was never published, so NuGet takes another version. {(nearest is null ? "Take a published one." : $"Take {nearest.ToNormalizedString()}, the next that was.")}",
            Remedies = nearest is null ? [] : [new PinRemedy(PinRemedyKind.CorrectPackage, $"Take {package.Package.Id} {nearest.ToNormalizedString()}", [new PinChange(package) { Version = nearest.ToNormalizedString() }])],
        };
    }
}
