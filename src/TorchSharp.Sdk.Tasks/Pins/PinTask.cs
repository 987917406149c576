using Microsoft.Build.Framework;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Pins;

/// <summary>What the tasks that check versions and packages are told of the project.</summary>
public abstract class PinTask : FindingTask
{
    /// <summary>All PackageReference items, those that the SDK added among them.</summary>
    public ITaskItem[] PackageReferences { get; set; } = [];

    /// <summary>All GlobalPackageReference items.</summary>
    public ITaskItem[] GlobalPackageReferences { get; set; } = [];

    /// <summary>All PackageVersion items.</summary>
    public ITaskItem[] PackageVersions { get; set; } = [];

    /// <summary>Whether the project uses central package management.</summary>
    public bool ManagePackageVersionsCentrally { get; set; }

    /// <summary>What imported files may hold pins or the properties behind them: Directory.Build.props, Directory.Packages.props.</summary>
    public string[] ImportedFiles { get; set; } = [];

    /// <summary>.NETCoreApp, .NETFramework, .NETStandard.</summary>
    public string TargetFrameworkIdentifier { get; set; } = "";

    /// <summary>v8.0.</summary>
    public string TargetFrameworkVersion { get; set; } = "";

    /// <summary>The RIDs that the project is restored or built for; empty for that of the build machine.</summary>
    public string[] RuntimeIdentifiers { get; set; } = [];

    /// <summary>The portable RID of the build machine.</summary>
    public string HostRuntimeIdentifier { get; set; } = "";

    /// <summary>Whether the project's output is run: an executable or a test project.</summary>
    public bool IsProgram { get; set; }

    /// <summary>Whether one build is to run on every platform.</summary>
    public bool IsPortable { get; set; }

    private protected IReadOnlyList<PortableRid> Targets => [.. RuntimeIdentifiers.Select(PortableRid.From).Distinct()];

    private protected ProjectFacts Facts()
    {
        var targets = Targets;
        return new ProjectFacts
        {
            IsProgram = IsProgram,
            TargetFramework = TargetFramework.TryParse(TargetFrameworkIdentifier, TargetFrameworkVersion),
            // A library runs where its program does.
            Targets = !IsProgram ? [] : targets.Count > 0 || IsPortable ? targets : [PortableRid.From(HostRuntimeIdentifier)],
            IsForHost = IsProgram && targets.Count == 0 && !IsPortable,
            UsesSdk = true,
            IsPortable = IsPortable,
        };
    }

    private protected EvaluatedPins Evaluated() => new(PackageReferences, GlobalPackageReferences, PackageVersions, ManagePackageVersionsCentrally);

    private protected ProjectFiles Files(EvaluatedPins pins) => new(ProjectFile, [.. pins.Files, .. ImportedFiles]);

    private protected void Tell(PinFinding finding, WrittenPins written)
    {
        var brought = finding.Others.Append(finding.Package).Select(package => package.BroughtBy).Where(path => path.Length > 0).Distinct().ToList();
        var place = written.PlaceOf(finding);
        Tell(finding.Code, finding.Severity, place, written.QuoteOf(place), brought.Count == 0 ? finding.Text : $"{finding.Text} ({string.Join("; ", brought)}.)");
    }

    /// <summary>What is wrong with the user's own pins. Of a pair that the SDK chose whole nothing is said.</summary>
    private protected static IEnumerable<PinFinding> Findings(EvaluatedPins pins, ProjectFacts facts) =>
        PinRules.Check(new PinSet { Packages = pins.Packages, Project = facts })
            .Where(finding => !pins.IsOfSdk(finding.Package) || finding.Others.Any(other => !pins.IsOfSdk(other)));
}
