namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>A GPU as the files of NVIDIA's kernel module describe it.</summary>
/// <param name="Address">The bus address in lower case, <c>0000:65:00.0</c>.</param>
/// <param name="Model">The name, <c>NVIDIA H200</c>; empty where the driver does not know it.</param>
/// <param name="Minor">The N of its device node <c>/dev/nvidiaN</c>; null where the driver does not say.</param>
/// <param name="IsExcluded">The administrator keeps the driver from using it.</param>
internal sealed record DriverGpu(string Address, string Model, int? Minor, bool IsExcluded);
