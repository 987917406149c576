using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Pins;

/// <summary>Tells findings where they stand in the project's files.</summary>
internal sealed class PinReporter(TaskLoggingHelper log, ProjectFiles files, ProjectFacts facts, string projectFile)
{
    private PinSet? _written;
    private HashSet<string>? _toldByAnalyzers;

    /// <summary>Codes that are not told, separated by semicolons or commas.</summary>
    public string NoWarn { get; init; } = "";

    /// <summary>Whether the compiler's analyzers tell the warnings and suggestions that the files' texts show.</summary>
    public bool HasAnalyzers { get; init; }

    /// <summary>The runtime identifiers that the analyzers are told.</summary>
    public IReadOnlyList<PortableRid> AnalyzersTargets { get; init; } = [];

    /// <summary>Whether warnings are errors: MSBuild does that to the compiler's and NuGet's alone.</summary>
    public bool TreatWarningsAsErrors { get; init; }

    /// <summary>Codes that stay warnings all the same.</summary>
    public string WarningsNotAsErrors { get; init; } = "";

    public void Tell(IEnumerable<PinFinding> findings)
    {
        foreach (var finding in findings.Where(finding => !CodeList.Has(NoWarn, finding.Code)))
        {
            if (finding.Severity != MessageSeverity.Error && AreToldByAnalyzers(finding))
                continue;
            var place = PlaceOf(finding);
            var text = finding.Text + Origins(finding);
            switch (finding.Severity)
            {
                case MessageSeverity.Error:
                case MessageSeverity.Warning when TreatWarningsAsErrors && !CodeList.Has(WarningsNotAsErrors, finding.Code):
                    log.LogError("TorchSharp", finding.Code, null, finding.HelpLink, place?.File ?? projectFile,
                        place?.Line ?? 0, place?.Column ?? 0, 0, 0, "{0}", text);
                    break;
                case MessageSeverity.Warning:
                    log.LogWarning("TorchSharp", finding.Code, null, finding.HelpLink, place?.File ?? projectFile,
                        place?.Line ?? 0, place?.Column ?? 0, 0, 0, "{0}", text);
                    break;
                default:
                    log.LogMessage("TorchSharp", finding.Code, null, place?.File ?? projectFile,
                        place?.Line ?? 0, place?.Column ?? 0, 0, 0, MessageImportance.Normal, "{0}", text);
                    break;
            }
        }
    }

    private PinSet Written => _written ??= files.Pins(facts);

    private PinPlace? PlaceOf(PinFinding finding) => finding.Package.Place
        ?? Same(finding.Package)?.Place
        ?? CentralVersionOf(finding.Package)
        ?? finding.Others.Select(other => other.Place ?? Same(other)?.Place).FirstOrDefault(place => place is not null);

    // Of a package that the SDK references and the user gave a central version.
    private PinPlace? CentralVersionOf(PinnedPackage package) => files.Files.SelectMany(file => file.Pins)
        .FirstOrDefault(pin => pin.Kind == PinKind.PackageVersion && pin.Package.Equals(package.Package))?.VersionPlace;

    // Several pins of one package differ by condition; which of them counted shows in the version.
    private PinnedPackage? Same(PinnedPackage package)
    {
        var all = Written.Packages.Where(written => written.Package.Equals(package.Package)).ToList();
        return all.Find(written => written.Version == package.Version) ?? all.Find(written => written.Version is null);
    }

    // The analyzers see the texts alone: what only evaluation or the machine shows is left for the build to tell.
    private bool AreToldByAnalyzers(PinFinding finding)
    {
        if (!HasAnalyzers)
            return false;
        _toldByAnalyzers ??= [.. PinRules.Check(files.PinsForAnalyzers(facts with { Machine = null, Targets = AnalyzersTargets })).Select(told => told.Key)];
        return _toldByAnalyzers.Contains(finding.Key);
    }

    private static string Origins(PinFinding finding)
    {
        var brought = finding.Others.Append(finding.Package).Select(package => package.BroughtBy).Where(path => path.Length > 0).Distinct().ToList();
        return brought.Count == 0 ? "" : $" ({string.Join("; ", brought)}.)";
    }
}
