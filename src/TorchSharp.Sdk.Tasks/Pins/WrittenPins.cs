using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Pins;

/// <summary>The pins as the project's files say them: where a finding stands, and what the compiler's analyzers find without the build.</summary>
internal sealed class WrittenPins(ProjectFiles files, ProjectFacts facts, EvaluatedPackages? evaluated = null)
{
    private PinSet? _written;
    private HashSet<string>? _foundByAnalyzers;

    private PinSet Written => _written ??= files.Pins(facts, evaluated);

    /// <summary>The place of a finding; null where the project's files have none.</summary>
    public PinPlace? PlaceOf(PinFinding finding) => Same(finding.Package)?.Place
        ?? CentralVersionOf(finding.Package)
        ?? finding.Others.Select(other => Same(other)?.Place).FirstOrDefault(place => place is not null);

    /// <summary>The place of a package's reference; null where the project's files have none.</summary>
    public PinPlace? PlaceOf(string id)
    {
        var package = PackageName.Of(id);
        return files.Files.SelectMany(file => file.Pins).FirstOrDefault(pin => pin.Package.Equals(package)) is { } found ? found.VersionPlace ?? found.IdPlace : null;
    }

    /// <summary>What stands in a place.</summary>
    public string QuoteOf(PinPlace? place) => place is null ? "" : files.TextOf(place.File).Substring(place.Start, place.Length);

    /// <summary>Whether the analyzers find the same. They see texts and what was evaluated of them: what else evaluation or the machine shows is left for the build.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="analyzersTargets">The runtime identifiers that the analyzers are told.</param>
    public bool IsFoundByAnalyzers(PinFinding finding, IReadOnlyList<PortableRid> analyzersTargets)
    {
        _foundByAnalyzers ??= [.. PinRules.CheckWritten(files.PinsForAnalyzers(facts with { Machine = null, Targets = analyzersTargets }, evaluated)).Select(found => found.Key)];
        return _foundByAnalyzers.Contains(finding.Key);
    }

    // Of a package that the SDK references and the user gave a central version.
    private PinPlace? CentralVersionOf(PinnedPackage package) => files.Files.SelectMany(file => file.Pins)
        .FirstOrDefault(pin => pin.Kind == PinKind.PackageVersion && pin.Package.Equals(package.Package))?.VersionPlace;

    // Several pins of one package differ by condition; which of them counted shows in the version.
    private PinnedPackage? Same(PinnedPackage package)
    {
        var all = Written.Packages.Where(written => written.Package.Equals(package.Package)).ToList();
        return all.Find(written => written.Version == package.Version) ?? all.Find(written => written.Version is null);
    }
}
