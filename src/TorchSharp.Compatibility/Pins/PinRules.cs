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
        new ScriptRule(),
        new BundleRule(),
    ];

    // Of versions as they are, and not of how they are written.
    private static readonly IPinRule[] s_ofVersions = [new VersionMismatchRule(), new TwoRuntimesRule(), new NoPackageForTargetRule(), new CompanionVersionRule(), new MachineRule(), new KnownFaultRule()];

    /// <summary>All that is wrong with the pins of a project, what is worst first. Each finding once, however many pins say it.</summary>
    public static IReadOnlyList<PinFinding> Check(PinSet pins) => Check(pins, s_all);

    /// <summary>What can be told in the files that the pins are written in, what is worst first.</summary>
    public static IReadOnlyList<PinFinding> CheckWritten(PinSet pins) => [.. Check(pins).Where(finding => finding.Package.Place is not null)];

    /// <summary>All that is wrong with packages that a restore chose, what is worst first.</summary>
    internal static IReadOnlyList<PinFinding> CheckRestored(PinSet packages) => Check(packages, s_ofVersions);

    private static IReadOnlyList<PinFinding> Check(PinSet pins, IPinRule[] rules) => [.. rules
        .SelectMany(rule => rule.Find(pins))
        .GroupBy(finding => finding.Key).Select(same => same.First())
        .OrderByDescending(finding => finding.Severity)];
}
