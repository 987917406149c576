namespace TorchSharp.Compatibility;

/// <summary>A range of PCI device ids, both ends included, whose GPUs share a compute capability.</summary>
public sealed record PciDeviceIdRange(int First, int Last, ComputeCapability ComputeCapability);
