namespace TorchSharp.Compatibility;

/// <summary>TORCH2010: one program in several versions, by the system that it is built on, or between a project and the scripts beside it.</summary>
internal sealed class DriftRule : IPinRule
{
    public IEnumerable<PinFinding> Find(PinSet pins)
    {
        var versioned = pins.Packages.Where(package => package.Package.IsVersionedAsTorchSharp && package.Version is not null && !package.MayChange).ToList();
        var libTorchs = pins.Of(PackageRole.LibTorch).Where(package => package.Version is not null && !package.MayChange).ToList();
        foreach (var finding in AcrossConditions(versioned).Concat(AcrossConditions(libTorchs)))
            yield return finding;
        foreach (var script in pins.Scripts.Where(script => script.Version is not null && !script.MayChange))
        {
            var leader = (script.Package.IsVersionedAsTorchSharp ? versioned : script.Package.Role == PackageRole.LibTorch ? libTorchs : []).FirstOrDefault();
            if (leader is not null && leader.Version != script.Version)
                yield return Of(script, leader, $"The script references {script}, and the project beside it {leader}.");
        }
    }

    private static IEnumerable<PinFinding> AcrossConditions(List<PinnedPackage> packages)
    {
        for (var i = 1; i < packages.Count; i++)
        {
            var other = packages.Take(i).FirstOrDefault(earlier => earlier.Version != packages[i].Version && AreAlternatives(earlier, packages[i]));
            if (other is not null)
            {
                yield return Of(packages[i], other,
                    $"Where {packages[i].Condition} the project takes {packages[i]}, and where {other.Condition} {other}{(packages[i].LibTorchVersion != other.LibTorchVersion && packages[i].LibTorchVersion is { } own && other.LibTorchVersion is { } its ? $": libtorch {own.ToNormalizedString()} and {its.ToNormalizedString()}" : "")}.");
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

    private static PinFinding Of(PinnedPackage package, PinnedPackage leader, string found) => new()
    {
        Code = PinCodes.Drift,
        Severity = MessageSeverity.Information,
        Package = package,
        Others = [leader],
        Text = $"{found} The same code may behave differently, or not compile. Take {leader.Version!.ToNormalizedString()} in both, or the newer of the two.",
    };
}
