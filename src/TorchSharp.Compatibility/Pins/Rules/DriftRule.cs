using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>TORCH2010: one program in several versions, by the system that it is built on, or between a project and the scripts beside it.</summary>
internal sealed class DriftRule : IPinRule
{
    public IEnumerable<PinFinding> Find(PinSet pins)
    {
        var versioned = pins.Packages.Where(package => package.Package.IsVersionedAsTorchSharp && package.Version is not null && !package.MayChange).ToList();
        var libTorchs = pins.Of(PackageRole.LibTorch).Where(package => package.Version is not null && !package.MayChange).ToList();
        foreach (var finding in AcrossConditions(versioned, pins).Concat(AcrossConditions(libTorchs, pins)))
            yield return finding;
        foreach (var script in pins.Scripts.Where(script => script.Version is not null && !script.MayChange))
        {
            var leader = (script.Package.IsVersionedAsTorchSharp ? versioned : script.Package.Role == PackageRole.LibTorch ? libTorchs : []).FirstOrDefault();
            if (leader is not null && leader.Version != script.Version)
                yield return Of(script, leader, $"The script references {script}, and the project beside it {leader}.", pins);
        }
    }

    private static IEnumerable<PinFinding> AcrossConditions(List<PinnedPackage> packages, PinSet pins)
    {
        for (var i = 1; i < packages.Count; i++)
        {
            var other = packages.Take(i).FirstOrDefault(earlier => earlier.Version != packages[i].Version && AreAlternatives(earlier, packages[i]));
            if (other is not null)
            {
                yield return Of(packages[i], other,
                    $"Where {packages[i].Condition} the project takes {packages[i]}, and where {other.Condition} {other}{(packages[i].LibTorchVersion != other.LibTorchVersion && packages[i].LibTorchVersion is { } own && other.LibTorchVersion is { } its ? $": libtorch {own.ToNormalizedString()} and {its.ToNormalizedString()}" : "")}.", pins);
            }
        }
    }

    // By framework the versions may have to differ: 0.107 needs net8.0.
    private static bool AreAlternatives(PinnedPackage left, PinnedPackage right) =>
        !left.CountsTogetherWith(right)
        && left.Condition.Length > 0 && right.Condition.Length > 0
        && !IsOpen(left.Condition) && !IsOpen(right.Condition);

    private static bool IsOpen(string condition) =>
        condition.IndexOf("TargetFramework", StringComparison.OrdinalIgnoreCase) >= 0 || condition.Contains(ConditionText.Unknown);

    private static PinFinding Of(PinnedPackage package, PinnedPackage leader, string found, PinSet pins) => new()
    {
        Code = PinCodes.Drift,
        Severity = MessageSeverity.Information,
        Package = package,
        Others = [leader],
        Text = $"{found} The same code may behave differently, or not compile. {Advice(package, leader, pins)}",
    };

    // The versions that both can take, the newer first.
    private static string Advice(PinnedPackage package, PinnedPackage leader, PinSet pins)
    {
        var (newer, older) = package.Version! > leader.Version! ? (package, leader) : (leader, package);
        var versions = new List<NuGetVersion>();
        if (IsFor(older, newer, pins))
            versions.Add(newer.Version!);
        if (IsFor(newer, older, pins))
            versions.Add(older.Version!);
        return versions.Count == 0 ? "Take one version in both." : $"Take {string.Join(" or ", versions.Select(version => version.ToNormalizedString()))} in both.";
    }

    // What the catalog doesn't know may be.
    private static bool IsFor(PinnedPackage package, PinnedPackage other, PinSet pins) => other.BelongsTo is not { } release
        || (package.Package.IsVersionedAsTorchSharp ? [release] : ReleaseSearch.With(other.LibTorchVersion!, null)).Any(ReleaseMove.Of(new PinSet { Packages = [package], Project = pins.Project }, package).Fits);
}
