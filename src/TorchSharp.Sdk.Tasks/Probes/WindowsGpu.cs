using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>An NVIDIA display adapter in Windows' registry.</summary>
/// <param name="Name">The adapter's name, <c>NVIDIA GeForce RTX 4090</c>; empty where the registry has none.</param>
/// <param name="DeviceId">The PCI device id, 0x2684.</param>
/// <param name="MemoryMiB">Memory in MiB; null where the registry does not say.</param>
/// <param name="Driver">The driver version that is installed for it.</param>
internal sealed record WindowsGpu(string Name, int? DeviceId, long? MemoryMiB, Fact<DriverVersion> Driver);
