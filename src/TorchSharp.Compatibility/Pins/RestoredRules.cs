using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>The rules on a restored graph, where packages show that no project file names.</summary>
public static class RestoredRules
{
    /// <summary>All that is wrong with what was restored.</summary>
    /// <param name="graph">What was restored.</param>
    /// <param name="project">What is known of the project.</param>
    /// <param name="chosen">The packages that the SDK chose alone: of a release that the project names it has told, faults and all.</param>
    /// <param name="compiled">The versions that referenced projects were compiled against, as <see cref="RestoredGraph.DriftingProjects"/> takes them.</param>
    public static IReadOnlyList<PinFinding> Check(RestoredGraph graph, ProjectFacts project, IReadOnlyCollection<PackageName> chosen, IReadOnlyDictionary<string, NuGetVersion?>? compiled = null)
    {
        var pins = new PinSet { Packages = [.. graph.Packages()], Project = project };
        // Most programs have nothing else.
        IEnumerable<PinFinding> findings = pins.Packages.All(IsOfSdk) ? [] : PinRules.CheckRestored(pins).Where(finding => !IsOfSdk(finding.Package) || !finding.Others.All(IsOfSdk));
        return [.. findings, .. Drift(graph, pins, compiled)];

        bool IsOfSdk(PinnedPackage package) => package.BroughtBy.Length == 0 && chosen.Contains(package.Package);
    }

    // NuGet takes the newest of all versions that are asked for; what was compiled against an older one then meets another API.
    private static IEnumerable<PinFinding> Drift(RestoredGraph graph, PinSet pins, IReadOnlyDictionary<string, NuGetVersion?>? compiled)
    {
        if (pins.Of(PackageRole.Managed).FirstOrDefault() is not { } managed)
            yield break;
        foreach (var (library, version) in graph.DriftingProjects(compiled))
        {
            yield return new PinFinding
            {
                Code = PinCodes.Drift,
                Severity = MessageSeverity.Information,
                Package = managed,
                Others = [new PinnedPackage { Package = managed.Package, Version = version }],
                Text = $"The {library} is compiled against TorchSharp {version.ToNormalizedString()}, and the program runs it with {managed.Version!.ToNormalizedString()}{Generations(version, managed.Version)}. Take one version in both projects.",
            };
        }
    }

    private static string Generations(NuGetVersion one, NuGetVersion other) =>
        TorchSharpCatalog.Find(one)?.LibTorchVersion is { } left && TorchSharpCatalog.Find(other)?.LibTorchVersion is { } right && left != right
            ? $" (libtorch {left.ToNormalizedString()} and {right.ToNormalizedString()})"
            : "";
}
