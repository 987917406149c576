namespace TorchSharp.Compatibility;

/// <summary>A release of the CUDA toolkit with the drivers that serve it fully (x86_64).</summary>
/// <param name="Cuda">Major and minor.</param>
/// <param name="Name">NVIDIA's name of the release, <c>12.8 Update 1</c>.</param>
/// <param name="LinuxDriver">The driver published with it for Linux; null where NVIDIA lists none.</param>
/// <param name="WindowsDriver">The same for Windows.</param>
public sealed record CudaToolkitRelease(CudaVersion Cuda, string Name, DriverVersion? LinuxDriver, DriverVersion? WindowsDriver);
