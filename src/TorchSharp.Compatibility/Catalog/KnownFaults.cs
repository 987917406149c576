using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>The known faults of TorchSharp releases. What a release can't run for lack of GPU code or target framework is no fault and stands elsewhere.</summary>
public static class KnownFaults
{
    private static readonly Version s_oldest = new(0, 0);

    private static readonly KnownFault[] s_all =
    [
        Row("win-0.107-abi", "[0.107.0]", OperatingSystemFamily.Windows, null, FaultImpact.PreventsUse,
            "does not load on Windows: LibTorchSharp.dll fails with 0x8007007F", "dotnet/TorchSharp#1567"),
        Row("win-cuda-0.105.2-cusparse", "[0.105.2]", OperatingSystemFamily.Windows, Backend.Cuda, FaultImpact.PreventsUse,
            "has a truncated cusparse64_12.dll on Windows, so CUDA does not start", "dotnet/TorchSharp#1515"),
        Row("linux-0.107-glibc", "[0.107.0]", OperatingSystemFamily.Linux, null, FaultImpact.Avoid,
            "needs GLIBCXX_3.4.32 of libstdc++, which Ubuntu 22.04 and Debian 12 don't have", "the symbols of libLibTorchSharp.so in the package; dotnet/TorchSharp#1552") with { MinimumLibStdCxx = new Version(3, 4, 32) },
        Row("linux-0.102-glibc", "[0.102.0, 0.102.6]", OperatingSystemFamily.Linux, null, FaultImpact.Avoid,
            "was built on Ubuntu 22.04 and needs glibc 2.34", "dotnet/machinelearning#7182, dotnet/TorchSharp#1338") with { MinimumGlibc = new Version(2, 34) },
        Row("notebook-normalize", "[0.103.0, 0.105.0]", null, null, FaultImpact.Notice,
            "does not find its libtorch package in scripts and notebooks", "dotnet/TorchSharp#1424"),
        Row("packages-config-normalize", "[0.105.1, )", null, null, FaultImpact.Notice,
            "stops with 'Invalid NuGet version' in projects that use packages.config", "dotnet/TorchSharp#1501"),
        Row("to-device-0.101.3", "[0.101.3]", null, Backend.Cuda, FaultImpact.Avoid,
            "moves modules to the GPU only in part", "dotnet/TorchSharp#1185"),
        Row("cuda-after-backward", "(, 0.101.5]", null, Backend.Cuda, FaultImpact.Notice,
            "finds no CUDA in a process that ran backward() on the CPU first", "dotnet/TorchSharp#1198"),
        Row("synchronize-entrypoint", "(, 0.100.3]", null, null, FaultImpact.Notice,
            "throws EntryPointNotFoundException from torch.cuda.synchronize()", "dotnet/TorchSharp#1055"),
        Row("nvrtc-0.100.0", "[0.100.0]", OperatingSystemFamily.Windows, Backend.Cuda, FaultImpact.Avoid,
            "cannot run TorchScript on CUDA: nvrtc-builtins64_117.dll is not loaded", "dotnet/TorchSharp#999"),
        Row("deps-0.96.7", "[0.96.7]", null, null, FaultImpact.PreventsUse,
            "lacks its dependencies SharpZipLib and System.Memory", "dotnet/TorchSharp#629, #634"),
        Row("0.97.4-superseded", "[0.97.4]", null, null, FaultImpact.PreventsUse,
            "lacks its dependency Google.Protobuf; 0.97.5 replaced it the same day", "dotnet/TorchSharp build/BranchInfo.props history"),
        Row("torchvision-0.98.1", "[0.98.1, 0.98.2]", null, null, FaultImpact.Notice,
            "has a TorchVision that lacks its dependency SkiaSharp", "dotnet/TorchSharp release notes of 0.98.3"),
        Row("restitch-silent", "[0.96.7, )", null, Backend.Cuda, FaultImpact.Notice,
            "joins its CUDA libraries during the build and does not say when that failed", "dotnet/TorchSharp pkg/common/RestitchPackage.targets"),
    ];

    /// <summary>All known faults, in the order of the table.</summary>
    public static IReadOnlyList<KnownFault> All => s_all;

    /// <summary>The first fault of at least the given impact that a program with this release, operating system and backend meets; null for none.</summary>
    public static KnownFault? Find(NuGetVersion version, OperatingSystemFamily operatingSystem, Backend backend, FaultImpact atLeast) =>
        Array.Find(s_all, fault => fault.Impact >= atLeast && fault.AppliesTo(version, operatingSystem, backend));

    /// <summary>
    /// The fault of a release that shows where glibc or libstdc++ of Linux are older than it needs, and shows with these; null where there is none.
    /// </summary>
    /// <param name="version">The release.</param>
    /// <param name="glibc">The version of glibc; null where it is not known, of which nothing is said.</param>
    /// <param name="libStdCxx">The newest symbols of libstdc++, 3.4.30 for GLIBCXX_3.4.30; null where they are not known.</param>
    public static KnownFault? FindForSystemLibraries(NuGetVersion version, Version? glibc, Version? libStdCxx) =>
        Array.Find(s_all, fault => (IsOlder(glibc, fault.MinimumGlibc) || IsOlder(libStdCxx, fault.MinimumLibStdCxx)) && fault.Versions.Satisfies(version));

    /// <summary>Whether a release needs a newer glibc or libstdc++ on Linux than others.</summary>
    public static bool NeedsSystemLibraries(NuGetVersion version) => FindForSystemLibraries(version, s_oldest, s_oldest) is not null;

    /// <summary>Whether the SDK may choose the release on any operating system and backend.</summary>
    public static bool IsSound(NuGetVersion version) =>
        !Array.Exists(s_all, fault => fault.Impact >= FaultImpact.Avoid && fault.Versions.Satisfies(version));

    private static bool IsOlder(Version? version, Version? minimum) => version is not null && minimum is not null && version < minimum;

    private static KnownFault Row(string id, string versions, OperatingSystemFamily? operatingSystem, Backend? backend, FaultImpact impact,
        string symptom, string source) => new(id, VersionRange.Parse(versions), operatingSystem, backend, impact, symptom, source);
}
