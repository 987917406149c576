using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>The rules on a restored graph, where packages show that no project file names.</summary>
public static class RestoredRules
{
    // The others are about how a version is written.
    private static readonly string[] s_codes =
    [
        PinCodes.VersionMismatch, PinCodes.CompanionVersion, PinCodes.TwoRuntimes, PinCodes.NoPackageForTarget,
        PinCodes.DriverTooOld, PinCodes.NoCodeForGpu, PinCodes.KnownFault,
    ];

    /// <summary>All that is wrong with what was restored.</summary>
    public static IReadOnlyList<PinFinding> Check(RestoredGraph graph, ProjectFacts project)
    {
        var pins = new PinSet { Packages = [.. graph.Packages()], Project = project };
        return [.. PinRules.Check(pins).Where(finding => s_codes.Contains(finding.Code)), .. Drift(graph, pins)];
    }

    // NuGet takes the newest of all versions that are asked for; what was compiled against an older one then meets another API.
    private static IEnumerable<PinFinding> Drift(RestoredGraph graph, PinSet pins)
    {
        if (pins.Of(PackageRole.Managed).FirstOrDefault() is not { } managed)
            yield break;
        foreach (var (library, asked) in graph.DriftingProjects())
        {
            yield return new PinFinding
            {
                Code = PinCodes.Drift,
                Severity = MessageSeverity.Information,
                Package = managed,
                Others = [new PinnedPackage { Package = managed.Package, Version = asked }],
                Text = $"The {library} is compiled against TorchSharp {asked.ToNormalizedString()}, and the program runs it with {managed.Version!.ToNormalizedString()}{Generations(asked, managed.Version)}. Take one version in both projects.",
            };
        }
    }

    private static string Generations(NuGetVersion one, NuGetVersion other) =>
        TorchSharpCatalog.Find(one)?.LibTorchVersion is { } left && TorchSharpCatalog.Find(other)?.LibTorchVersion is { } right && left != right
            ? $" (libtorch {left.ToNormalizedString()} and {right.ToNormalizedString()})"
            : "";
}
