using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>
/// The packages of TorchSharp's that a project references as MSBuild evaluated it: conditions are decided, properties replaced, imports read. What the texts of
/// the project's files say is held against them.
/// </summary>
public sealed class EvaluatedPackages
{
    private readonly ILookup<PackageName, VersionRange?> _ranges;

    /// <summary>The packages.</summary>
    /// <param name="packages">Each with its version as NuGet takes it, central versions and overrides put in; empty where there is none.</param>
    public EvaluatedPackages(IEnumerable<(PackageName Package, string Version)> packages) => _ranges = packages
        .Where(evaluated => evaluated.Package.IsTorchSharps)
        .ToLookup(evaluated => evaluated.Package, evaluated => VersionRange.TryParse(evaluated.Version, out var range) ? range : null);

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

    /// <summary>Whether a package is among them, in whatever version.</summary>
    internal bool Has(PackageName package) => _ranges.Contains(package);

    /// <summary>Whether a package is among them with a version that is written so.</summary>
    internal bool Has(PackageName package, VersionRange range) => _ranges[package].Any(other => AreSame(range, other));

    /// <summary>The version of a package; null where it has none, or several.</summary>
    internal VersionRange? VersionOf(PackageName package) => _ranges[package].ToList() is { Count: 1 } single ? single[0] : null;

    /// <summary>Whether each version of a package is among those given.</summary>
    internal bool AreAllOf(PackageName package, IEnumerable<VersionRange> ranges) => _ranges[package].All(own => ranges.Any(other => AreSame(other, own)));

    private static bool AreSame(VersionRange range, VersionRange? other) => other is not null && range.ToNormalizedString() == other.ToNormalizedString();
}
