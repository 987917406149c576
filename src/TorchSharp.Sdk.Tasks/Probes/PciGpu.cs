namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>An NVIDIA display controller on the PCI bus.</summary>
/// <param name="Address">The bus address in lower case, <c>0000:65:00.0</c>.</param>
/// <param name="DeviceId">The device id, 0x2684; null where it can't be read.</param>
/// <param name="Driver">The name of the kernel driver that serves it, <c>nouveau</c>; empty where there is none or it can't be told.</param>
internal sealed record PciGpu(string Address, int? DeviceId, string Driver);
