using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>TORCH2008: a range or floating version of a runtime that admits the libtorch of another release.</summary>
internal sealed class OpenRangeRule : IPinRule
{
    public IEnumerable<PinFinding> Find(PinSet pins)
    {
        foreach (var runtime in pins.Runtimes.Where(runtime => runtime.Range is { } range && (range.IsFloating || !IsPlain(range))))
        {
            var managed = pins.Of(PackageRole.Managed).FirstOrDefault(runtime.CountsTogetherWith);
            // A bundle that floats takes its TorchSharp along, and one that floats beside it in the same way.
            if (runtime.Package.Role == PackageRole.Bundle && (managed is null || Equals(managed.Range?.ToNormalizedString(), runtime.Range!.ToNormalizedString())))
                continue;
            var admitted = Admitted(runtime).ToList();
            if (managed?.Release?.LibTorchVersion is { } needed && !managed.MayChange ? admitted.Any(version => version != needed) || runtime.MayChange : admitted.Count > 1 || runtime.MayChange)
                yield return Of(runtime, managed, admitted, pins);
        }
    }

    // "0.105.0" admits any newer version too, and NuGet takes the lowest: that is how everybody pins.
    private static bool IsPlain(VersionRange range) => range is { HasLowerBound: true, IsMinInclusive: true, HasUpperBound: false }
        || (range.HasLowerAndUpperBounds && range.MinVersion == range.MaxVersion);

    private static IEnumerable<NuGetVersion> Admitted(PinnedPackage runtime) => runtime.Package.Role == PackageRole.Bundle
        ? PublishedVersions.Of(runtime.Package).Where(version => Admits(runtime.Range!, version)).Select(version => TorchSharpCatalog.Find(version)?.LibTorchVersion).OfType<NuGetVersion>().Distinct()
        : PublishedVersions.Of(runtime.Package).Where(version => Admits(runtime.Range!, version));

    private static bool Admits(VersionRange range, NuGetVersion version) => range.IsFloating ? range.Float!.Satisfies(version) : range.Satisfies(version);

    // The range goes, also where NuGet takes that version for it today.
    private static IReadOnlyList<PinChange> ExactChange(PinnedPackage runtime, TorchSharpRelease release, string id, PinSet pins)
    {
        var version = ReleasePackage.VersionOf(runtime.Package, release);
        return [id == runtime.Package.Id ? new PinChange(runtime) { Version = version.ToNormalizedString() } : ReleasePackage.Renamed(runtime, id, version, pins.Packages)];
    }

    private static PinFinding Of(PinnedPackage runtime, PinnedPackage? managed, List<NuGetVersion> admitted, PinSet pins)
    {
        var move = ReleaseMove.Of(pins, runtime);
        var release = managed is { MayChange: false, Release: { } its } && move.Fits(its) ? its : null;
        var id = release is null ? null : ReleasePackage.Of(runtime.Package, release);
        var exact = release is null ? "the version that belongs to your TorchSharp"
            : id == runtime.Package.Id ? ReleasePackage.VersionOf(runtime.Package, release).ToNormalizedString()
            : ReleasePackage.Name(runtime.Package, release);
        var versions = admitted.Count > 1 ? $"libtorch {MachineWords.Join([.. admitted.Select(version => version.ToNormalizedString())])}" : "later versions of libtorch";
        return new PinFinding
        {
            Code = PinCodes.OpenRange,
            Severity = MessageSeverity.Information,
            Package = runtime,
            Others = managed is null ? [] : [managed],
            Text = $"The version {runtime.Range!.OriginalString} of {runtime.Package} admits {versions}, and a TorchSharp runs with one of them. Take {exact}.",
            Remedies = release is null ? [] : [new PinRemedy(PinRemedyKind.TakeExactVersion, $"Take {ReleasePackage.Name(runtime.Package, release)}", ExactChange(runtime, release, id!, pins))],
        };
    }
}
