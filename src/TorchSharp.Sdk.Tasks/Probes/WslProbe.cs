using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>Whether a Linux runs under Windows (WSL).</summary>
internal static class WslProbe
{
    /// <summary>The GPU device of WSL2, of any vendor.</summary>
    public const string GpuDevice = "/dev/dxg";

    /// <summary>Where WSL2 mounts the user-space part of the Windows driver.</summary>
    public const string LibraryFolder = "/usr/lib/wsl/lib";

    public static bool Read(IMachineAccess access) =>
        access.FileExists(GpuDevice)
        || (access.ReadText("/proc/version").Value is { } version && (version.Contains("microsoft") || version.Contains("Microsoft")));
}
