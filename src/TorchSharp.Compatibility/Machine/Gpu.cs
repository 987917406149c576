namespace TorchSharp.Compatibility;

/// <summary>An NVIDIA GPU of the machine, or one that the project declares.</summary>
public sealed record Gpu
{
    /// <summary>The name as the driver reports it, <c>NVIDIA GeForce RTX 4090</c>; empty where only the PCI id or the capability is known.</summary>
    public string Name { get; init; } = "";

    /// <summary>The compute capability, from the driver, or from the name or PCI id where the driver was not asked.</summary>
    public Fact<ComputeCapability> ComputeCapability { get; init; } = Fact.Unknown<ComputeCapability>();

    /// <summary>The PCI device id of vendor 10DE, 0x2684; null where it was not found.</summary>
    public int? PciDeviceId { get; init; }

    /// <summary>Memory in MiB; null where the driver does not say (unified memory) or nobody asked.</summary>
    public long? MemoryMiB { get; init; }

    /// <summary>Where the GPU was found, in words that finish "from …".</summary>
    public string Source { get; init; } = "";
}
