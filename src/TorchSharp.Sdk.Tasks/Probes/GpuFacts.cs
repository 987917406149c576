using System.Globalization;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>Makes <see cref="Gpu"/>s, with the compute capability from the catalog where the driver was not asked.</summary>
internal static class GpuFacts
{
    public static Gpu FromCatalog(string name, int? pciDeviceId, string source) => new()
    {
        Name = name,
        PciDeviceId = pciDeviceId,
        Source = source,
        ComputeCapability = CapabilityFromCatalog(name, pciDeviceId),
    };

    /// <summary>By PCI device id, since names hold traps (an RTX 2050 is an Ampere), then by name.</summary>
    public static Fact<ComputeCapability> CapabilityFromCatalog(string name, int? pciDeviceId)
    {
        if (pciDeviceId is { } id && GpuCatalog.FindByPciDeviceId(id) is { } byId)
            return Fact.Known(byId, string.Format(CultureInfo.InvariantCulture, "the PCI device id 0x{0:X4}", id));
        return name.Length > 0 && GpuCatalog.FindByName(name) is { } byName
            ? Fact.Known(byName, $"the name {name}")
            : Fact.Unknown<ComputeCapability>();
    }

    /// <summary>The sentence part that names GPUs: <c>NVIDIA H200, NVIDIA H200</c>, or their PCI ids.</summary>
    public static string Names(IEnumerable<Gpu> gpus) => string.Join(", ", gpus.Select(Name));

    private static string Name(Gpu gpu) =>
        gpu.Name.Length > 0 ? gpu.Name
        : gpu.PciDeviceId is { } id ? string.Format(CultureInfo.InvariantCulture, "the NVIDIA GPU with PCI id {0:X4}", id)
        : "unnamed";
}
