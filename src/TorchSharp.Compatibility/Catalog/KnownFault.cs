using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>A fault of published releases.</summary>
/// <param name="Id">A short stable name.</param>
/// <param name="Versions">The releases that have it.</param>
/// <param name="OperatingSystem">Where it shows; null for everywhere.</param>
/// <param name="Backend">In which backend it shows; null for both.</param>
/// <param name="Impact">What it means for the choice.</param>
/// <param name="Symptom">What the user would see, as the rest of a sentence that starts with the release.</param>
/// <param name="Source">Where it is reported or was read.</param>
public sealed record KnownFault(
    string Id,
    VersionRange Versions,
    OperatingSystemFamily? OperatingSystem,
    Backend? Backend,
    FaultImpact Impact,
    string Symptom,
    string Source)
{
    /// <summary>The glibc that Linux needs for it not to show; null where the fault has nothing to do with it or the number is not known.</summary>
    public Version? MinimumGlibc { get; init; }

    /// <summary>The symbols of libstdc++ that Linux needs for it not to show, 3.4.32 for GLIBCXX_3.4.32; null where the fault has nothing to do with it.</summary>
    public Version? MinimumLibStdCxx { get; init; }

    /// <summary>Whether a program with this release, operating system and backend meets the fault.</summary>
    public bool AppliesTo(NuGetVersion version, OperatingSystemFamily operatingSystem, Backend backend) =>
        (OperatingSystem is null || OperatingSystem == operatingSystem)
        && (Backend is null || Backend == backend)
        && Versions.Satisfies(version);
}
