using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>
/// The packages of TorchSharp's that a project references as MSBuild evaluated it: conditions are decided, properties replaced, imports read. What the texts of
/// the project's files say is held against them.
/// </summary>
public sealed class EvaluatedPackages
{
    private readonly List<(PackageName Package, VersionRange? Range)> _packages;
    private readonly ILookup<PackageName, VersionRange?> _ranges;

    /// <summary>The packages.</summary>
    /// <param name="packages">Each with its version as NuGet takes it, central versions and overrides put in; empty where there is none.</param>
    public EvaluatedPackages(IEnumerable<(PackageName Package, string Version)> packages)
        : this([.. packages.Where(evaluated => evaluated.Package.IsTorchSharps).Select(evaluated => (evaluated.Package, RangeOf(evaluated.Version)))])
    {
    }

    private EvaluatedPackages(List<(PackageName Package, VersionRange? Range)> packages)
    {
        _packages = packages;
        _ranges = packages.ToLookup(evaluated => evaluated.Package, evaluated => evaluated.Range);
    }

    /// <summary>Whether they are those of one target framework of several, so that what stands under a condition on the framework may count in another.</summary>
    public bool IsOfOneFramework { get; init; }

    /// <summary>Whether there are any.</summary>
    public bool Any => _ranges.Count > 0;

    /// <summary>
    /// Reads what the build hands to the compiler: <c>|TorchSharp/0.105.1/|TorchSharp-cpu//0.106.0|=TorchVision/0.105.1</c>, each reference with version and
    /// override, each central version behind an equals sign.
    /// </summary>
    /// <param name="text">The text; a bar alone says that there are no packages. Null or empty where no build has told.</param>
    public static EvaluatedPackages? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var entries = text!.Split(['|'], StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split('/')).Where(fields => fields.Length > 1).ToList();
        var central = entries.Where(fields => fields[0].StartsWith("=", StringComparison.Ordinal)).ToLookup(fields => fields[0].Substring(1), fields => fields[1], StringComparer.OrdinalIgnoreCase);
        return new EvaluatedPackages(entries.Where(fields => !fields[0].StartsWith("=", StringComparison.Ordinal))
            .Select(fields => (PackageName.Of(fields[0]), Own(fields) is { Length: > 0 } own ? own : central[fields[0]].LastOrDefault() ?? "")));

        static string Own(string[] fields) => fields.Length > 2 && fields[2].Length > 0 ? fields[2] : fields[1];
    }

    /// <summary>The packages as MSBuild would evaluate them once a remedy is written.</summary>
    /// <param name="remedy">The remedy.</param>
    /// <param name="pins">The pins that it is one for.</param>
    public EvaluatedPackages After(PinRemedy remedy, PinSet pins)
    {
        var packages = _packages.ToList();
        foreach (var change in remedy.Changes)
        {
            // What has its version from the same property or central item changes too.
            var changed = change is { Remove: false, Id: null, Package.EditPlace: { } place } ? pins.Packages.Where(package => package.EditPlace == place) : [change.Package];
            foreach (var package in changed)
            {
                // What counts on another machine alone was not evaluated.
                var at = packages.FindIndex(evaluated => evaluated.Package.Equals(package.Package) && AreSame(package.Range, evaluated.Range));
                if (at >= 0 && change.Remove)
                    packages.RemoveAt(at);
                else if (at >= 0)
                    packages[at] = (change.Id is null ? package.Package : PackageName.Of(change.Id), RangeOf(PinEditor.AsExactAsBefore(package.Range?.OriginalString ?? "", change.Version!)));
            }
        }

        return new EvaluatedPackages(packages) { IsOfOneFramework = IsOfOneFramework };
    }

    /// <summary>Whether a package is among them, in whatever version.</summary>
    internal bool Has(PackageName package) => _ranges.Contains(package);

    /// <summary>Whether a package is among them with a version that is written so.</summary>
    internal bool Has(PackageName package, VersionRange range) => _ranges[package].Any(other => AreSame(range, other));

    /// <summary>The version of a package; null where it has none, or several.</summary>
    internal VersionRange? VersionOf(PackageName package) => _ranges[package].ToList() is { Count: 1 } single ? single[0] : null;

    /// <summary>Whether each version of a package is among those given.</summary>
    internal bool AreAllOf(PackageName package, IEnumerable<VersionRange> ranges) => _ranges[package].All(own => ranges.Any(other => AreSame(other, own)));

    private static VersionRange? RangeOf(string version) => VersionRange.TryParse(version, out var range) ? range : null;

    private static bool AreSame(VersionRange? range, VersionRange? other) => range?.ToNormalizedString() == other?.ToNormalizedString();
}
