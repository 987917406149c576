using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>Where nvidia-smi is.</summary>
internal static class NvidiaSmiLocator
{
    /// <summary>The paths at which a file is, the driver's own places first; PATH last, since anybody can be named there.</summary>
    public static IReadOnlyList<string> Find(ProbeSession session)
    {
        var access = session.Access;
        var isWindows = access.OperatingSystem == OperatingSystemFamily.Windows;
        var fixedPlaces = isWindows ? WindowsPlaces(access) : LinuxPlaces();
        var name = isWindows ? "nvidia-smi.exe" : "nvidia-smi";
        return [.. fixedPlaces
            .Concat(SearchPath.Folders(session).Select(folder => MachinePath.Combine(access, folder, name)))
            .Where(access.FileExists)
            .Distinct(isWindows ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal)];
    }

    private static IEnumerable<string> LinuxPlaces() =>
    [
        WslProbe.LibraryFolder + "/nvidia-smi",
        "/usr/bin/nvidia-smi",
        "/run/current-system/sw/bin/nvidia-smi",
    ];

    private static IEnumerable<string> WindowsPlaces(IMachineAccess access)
    {
        foreach (var folder in WindowsFolders.SystemLibraries(access))
            yield return MachinePath.Combine(access, folder, "nvidia-smi.exe");
        foreach (var programs in WindowsFolders.Programs(access))
            yield return MachinePath.Combine(access, programs, "NVIDIA Corporation", "NVSMI", "nvidia-smi.exe");
    }
}
