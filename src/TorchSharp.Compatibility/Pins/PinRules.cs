namespace TorchSharp.Compatibility;

/// <summary>The rules about versions and packages, the same in the compiler, at restore and on the restored graph.</summary>
public static class PinRules
{
    private static readonly IPinRule[] s_all =
    [
        new NoSuchPackageRule(),
        new VersionMismatchRule(),
        new TwoRuntimesRule(),
        new NoPackageForTargetRule(),
        new CompanionVersionRule(),
        new MachineRule(),
        new KnownFaultRule(),
        new OpenRangeRule(),
        new DriftRule(),
        new BundleRule(),
    ];

    /// <summary>All that is wrong with the pins of a project, what is worst first. Each finding once, however many pins say it.</summary>
    public static IReadOnlyList<PinFinding> Check(PinSet pins) => [.. s_all
        .SelectMany(rule => rule.Find(pins))
        .GroupBy(finding => finding.Key).Select(same => same.First())
        .OrderByDescending(finding => finding.Severity)];
}
