namespace TorchSharp.Compatibility;

/// <summary>What decides on the TorchSharp of a program: a reference of its own, or else the packages that each bring the TorchSharp of their own version.</summary>
internal static class TorchSharpSources
{
    /// <summary>The references of TorchSharp itself. Of one that a bundle or companion brings, that one speaks.</summary>
    public static IReadOnlyList<PinnedPackage> References(PinSet pins) =>
        [.. pins.Of(PackageRole.Managed).Where(managed => managed.BroughtBy.Length == 0 || !Bringers(pins).Any(bringer => bringer.Version == managed.Version))];

    /// <summary>The bundles and companions. NuGet takes the TorchSharp of the newest.</summary>
    public static IEnumerable<PinnedPackage> Bringers(PinSet pins) => pins.Of(PackageRole.Bundle).Concat(pins.Of(PackageRole.Companion));

    /// <summary>The bundles and companions beside which no newer one always counts.</summary>
    public static IEnumerable<PinnedPackage> NewestBringers(PinSet pins)
    {
        var bringers = Bringers(pins).Where(bringer => bringer.Version is not null).ToList();
        return bringers.Where(bringer => !bringers.Exists(other => other.Version! > bringer.Version! && other.CountsWherever(bringer)));
    }
}
