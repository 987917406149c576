namespace TorchSharp.Compatibility;

/// <summary>What NVIDIA drivers serve: CUDA versions, and GPUs.</summary>
/// <remarks>
/// Sources: NVIDIA CUDA Toolkit release notes 13.4 Update 1 and 13.2 Update 2 (drivers per toolkit; drivers per branch), the CUDA Compatibility
/// guide (minor-version compatibility), samples of nvidia-smi for 565 (CUDA 12.7 had no toolkit), the toolkit, driver and architecture matrix
/// (last branch per architecture). All rows are for x86_64.
/// </remarks>
public static class DriverCatalog
{
    private static readonly CudaToolkitRelease[] s_toolkitReleases =
    [
        Row("10.2", "10.2.89", "440.33", "441.22"),
        Row("11.0", "11.0.1 RC", "450.36.06", "451.22"),
        Row("11.0", "11.0.2 GA", "450.51.05", "451.48"),
        Row("11.0", "11.0.3 Update 1", "450.51.06", "451.82"),
        Row("11.1", "11.1 GA", "455.23", "456.38"),
        Row("11.1", "11.1.1 Update 1", "455.32", "456.81"),
        Row("11.2", "11.2.0 GA", "460.27.03", "460.82"),
        Row("11.2", "11.2.1 Update 1", "460.32.03", "461.09"),
        Row("11.2", "11.2.2 Update 2", "460.32.03", "461.33"),
        Row("11.3", "11.3.0 GA", "465.19.01", "465.89"),
        Row("11.3", "11.3.1 Update 1", "465.19.01", "465.89"),
        Row("11.4", "11.4.0 GA", "470.42.01", "471.11"),
        Row("11.4", "11.4 Update 1", "470.57.02", "471.41"),
        Row("11.4", "11.4 Update 2", "470.57.02", "471.41"),
        Row("11.4", "11.4 Update 3", "470.82.01", "472.50"),
        Row("11.4", "11.4 Update 4", "470.82.01", "472.50"),
        Row("11.5", "11.5 GA", "495.29.05", "496.04"),
        Row("11.5", "11.5 Update 1", "495.29.05", "496.13"),
        Row("11.5", "11.5 Update 2", "495.29.05", "496.13"),
        Row("11.6", "11.6 GA", "510.39.01", "511.23"),
        Row("11.6", "11.6 Update 1", "510.47.03", "511.65"),
        Row("11.6", "11.6 Update 2", "510.47.03", "511.65"),
        Row("11.7", "11.7 GA", "515.43.04", "516.01"),
        Row("11.7", "11.7 Update 1", "515.48.07", "516.31"),
        Row("11.8", "11.8 GA", "520.61.05", "520.06"),
        Row("12.0", "12.0 GA", "525.60.13", "527.41"),
        Row("12.0", "12.0 Update 1", "525.85.12", "528.33"),
        Row("12.1", "12.1 GA", "530.30.02", "531.14"),
        Row("12.1", "12.1 Update 1", "530.30.02", "531.14"),
        Row("12.2", "12.2 GA", "535.54.03", "536.25"),
        Row("12.2", "12.2 Update 1", "535.86.09", "536.67"),
        Row("12.2", "12.2 Update 2", "535.104.05", "537.13"),
        Row("12.3", "12.3 GA", "545.23.06", "545.84"),
        Row("12.3", "12.3 Update 1", "545.23.08", "546.12"),
        Row("12.4", "12.4 GA", "550.54.14", "551.61"),
        Row("12.4", "12.4 Update 1", "550.54.15", "551.78"),
        Row("12.5", "12.5 GA", "555.42.02", "555.85"),
        Row("12.5", "12.5 Update 1", "555.42.06", "555.85"),
        Row("12.6", "12.6 GA", "560.28.03", "560.76"),
        Row("12.6", "12.6 Update 1", "560.35.03", "560.94"),
        Row("12.6", "12.6 Update 2", "560.35.03", "560.94"),
        Row("12.6", "12.6 Update 3", "560.35.05", "561.17"),
        Row("12.8", "12.8 GA", "570.26", "570.65"),
        Row("12.8", "12.8 Update 1", "570.124.06", "572.61"),
        Row("12.9", "12.9 GA", "575.51.03", "576.02"),
        Row("12.9", "12.9 Update 1", "575.57.08", "576.57"),
        Row("13.0", "13.0 GA", "580.65.06", null),
        Row("13.0", "13.0 Update 1", "580.82.07", null),
        Row("13.0", "13.0 Update 2", "580.95.05", null),
        Row("13.1", "13.1 GA", "590.44.01", null),
        Row("13.1", "13.1 Update 1", "590.48.01", null),
        Row("13.2", "13.2 GA", "595.45.04", null),
        Row("13.2", "13.2 Update 1", "595.58.03", null),
        Row("13.2", "13.2 Update 2", "595.71.05", null),
        Row("13.3", "13.3 (branch R610; NVIDIA stopped listing exact minima)", null, null),
        Row("13.4", "13.4 (branch R615; NVIDIA stopped listing exact minima; Windows RTX Spark 616.41)", null, null),
    ];

    // 527.41 is the CUDA Compatibility guide's number for 12.x on Windows, 528.33 that of the release notes; drivers between are two months of 2022.
    private static readonly CudaMajorRequirement[] s_majorRequirements =
    [
        Requirement(11, "450.80.02", "452.39", "452.39"),
        Requirement(12, "525.60.13", "527.41", "528.33"),
        Requirement(13, "580.65.06", "580", "580"),
    ];

    private static readonly DriverBranch[] s_branches =
    [
        Row(384, "9.0", [384]),
        Row(390, "9.1", [390, 391]),
        Row(396, "9.2", [397, 398]),
        Row(410, "10.0", [411, 416, 417]),
        Row(418, "10.1", [418, 419, 425]),
        Row(430, "10.1", [430, 431], exact: false),
        Row(435, "10.1", [435, 436], exact: false),
        Row(440, "10.2", [440, 441, 442, 443]),
        Row(450, "11.0", [451, 452, 453]),
        Row(455, "11.1", [456, 457]),
        Row(460, "11.2", [460, 461, 462]),
        Row(465, "11.3", [465, 466]),
        Row(470, "11.4", [471, 472, 473, 474, 475]),
        Row(495, "11.5", [496, 497]),
        Row(510, "11.6", [511, 512, 513, 514]),
        Row(515, "11.7", [516, 517, 518]),
        Row(520, "11.8", [520, 521, 522]),
        Row(525, "12.0", [526, 527, 528, 529]),
        Row(530, "12.1", [531, 532]),
        Row(535, "12.2", [535, 536, 537, 538, 539]),
        Row(545, "12.3", [545, 546]),
        Row(550, "12.4", [551, 552, 553]),
        Row(555, "12.5", [555, 556]),
        Row(560, "12.6", [560, 561]),
        Row(565, "12.7", [565, 566]),
        Row(570, "12.8", [570, 571, 572, 573]),
        Row(575, "12.9", [575, 576, 577]),
        Row(580, "13.0", [580, 581, 582]),
        Row(590, "13.1", [590, 591]),
        Row(595, "13.2", [595, 596]),
        Row(610, "13.3", [610]),
        Row(615, "13.4", [615, 616]),
    ];

    /// <summary>Every toolkit release with the drivers that serve it fully, oldest first.</summary>
    public static IReadOnlyList<CudaToolkitRelease> ToolkitReleases => s_toolkitReleases;

    /// <summary>Minimum drivers per CUDA major version, oldest first.</summary>
    public static IReadOnlyList<CudaMajorRequirement> MajorRequirements => s_majorRequirements;

    /// <summary>Driver branches, oldest first.</summary>
    public static IReadOnlyList<DriverBranch> Branches => s_branches;

    /// <summary>The minimum drivers for programs built with <paramref name="cuda"/>; null for a major version that is not listed.</summary>
    public static CudaMajorRequirement? RequirementOf(CudaVersion cuda) =>
        Array.Find(s_majorRequirements, requirement => requirement.CudaMajor == cuda.Major);

    /// <summary>
    /// The driver that serves every feature of <paramref name="cuda"/>: that of the minor version's first release.
    /// Null where NVIDIA lists none for the operating system.
    /// </summary>
    public static DriverVersion? FullSupportDriver(CudaVersion cuda, OperatingSystemFamily operatingSystem)
    {
        DriverVersion? general = null;
        foreach (var release in s_toolkitReleases)
        {
            // A release candidate stands before the general one in NVIDIA's table and needs less.
            if (release.Cuda != cuda || release.Name.EndsWith(" RC", StringComparison.Ordinal))
                continue;
            general ??= operatingSystem == OperatingSystemFamily.Windows ? release.WindowsDriver : release.LinuxDriver;
        }

        return general;
    }

    /// <summary>The highest CUDA version that a driver serves, by its branch; null for drivers older than the first branch listed.</summary>
    public static CudaVersion? HighestCuda(DriverVersion driver, OperatingSystemFamily operatingSystem)
    {
        DriverBranch? best = null;
        foreach (var branch in s_branches)
        {
            var first = operatingSystem == OperatingSystemFamily.Windows ? branch.WindowsMajors[0] : branch.Branch;
            if (first <= driver.Branch)
                best = branch;
        }

        return best?.HighestCuda;
    }

    /// <summary>The first branch that knows GPUs of a capability, where it matters beyond the CUDA minimum: Blackwell needs 570. Else null.</summary>
    public static int? FirstBranchFor(ComputeCapability gpu) => gpu.Major >= 10 ? 570 : null;

    /// <summary>The last branch that drives GPUs of a capability; null while it is still driven.</summary>
    public static int? LastBranchFor(ComputeCapability gpu) => gpu switch
    {
        { Major: < 3 } => 390,
        { Major: < 5 } => 470,
        { Major: < 7 } or { Major: 7, Minor: < 5 } => 580,
        _ => null,
    };

    private static CudaToolkitRelease Row(string cuda, string name, string? linuxDriver, string? windowsDriver) =>
        new(CudaVersion.Parse(cuda), name, DriverVersion.TryParse(linuxDriver), DriverVersion.TryParse(windowsDriver));

    private static CudaMajorRequirement Requirement(int major, string linux, string windows, string windowsOfReleaseNotes) =>
        new(major, DriverVersion.Parse(linux), DriverVersion.Parse(windows), DriverVersion.Parse(windowsOfReleaseNotes));

    private static DriverBranch Row(int branch, string highestCuda, int[] windowsMajors, bool exact = true) =>
        new(branch, CudaVersion.Parse(highestCuda), windowsMajors, exact);
}
