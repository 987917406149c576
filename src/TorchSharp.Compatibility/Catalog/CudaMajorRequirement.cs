namespace TorchSharp.Compatibility;

/// <summary>
/// The oldest drivers that run programs built with any toolkit of a CUDA major version ("minor-version compatibility"): enough for libtorch,
/// which brings machine code, as long as it has some for the GPU.
/// </summary>
/// <param name="CudaMajor">11, 12, 13.</param>
/// <param name="LinuxDriver">The minimum on Linux.</param>
/// <param name="WindowsDriver">The minimum on Windows, and under WSL2, where the Windows driver serves.</param>
/// <param name="WindowsDriverOfReleaseNotes">The higher number that the release notes print for Windows, where the two documents differ.</param>
public sealed record CudaMajorRequirement(
    int CudaMajor, DriverVersion LinuxDriver, DriverVersion WindowsDriver, DriverVersion WindowsDriverOfReleaseNotes)
{
    /// <summary>The minimum on an operating system that has a driver.</summary>
    public DriverVersion MinimumOn(OperatingSystemFamily operatingSystem) =>
        operatingSystem == OperatingSystemFamily.Windows ? WindowsDriver : LinuxDriver;
}
