using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>What nvidia-smi said of the machine.</summary>
/// <param name="Driver">Unreadable with the reason where it gave no version.</param>
/// <param name="CudaDriverVersion">The highest CUDA that the driver serves.</param>
/// <param name="Rows">The GPUs that it listed.</param>
/// <param name="GpusAreKnown">Whether the list is the answer to the question, also where it is empty.</param>
/// <param name="Source">The program's path.</param>
internal sealed record NvidiaSmiAnswer(
    Fact<DriverVersion> Driver,
    Fact<CudaVersion> CudaDriverVersion,
    IReadOnlyList<NvidiaSmiRow> Rows,
    bool GpusAreKnown,
    string Source)
{
    /// <summary>The program answered nothing that can be used.</summary>
    public static NvidiaSmiAnswer Failed(string problem, string source) =>
        new(Fact.Unreadable<DriverVersion>(problem, source), Fact.Unreadable<CudaVersion>(problem, source), [], false, source);

    /// <summary>All that is known, where nothing else was asked.</summary>
    public Machine ToGpuSide() => new()
    {
        Driver = Driver,
        CudaDriverVersion = CudaDriverVersion,
        Gpus = [.. Rows.Select(row => ToGpu(row, null))],
        GpusAreKnown = GpusAreKnown,
    };

    /// <summary>What files or registry left open; where the program failed, their facts stay.</summary>
    public Machine Complete(Machine side) => side with
    {
        // There is a driver, or nobody would have asked: a version that could not be had is not absent.
        Driver = !side.Driver.IsKnown && (Driver.IsKnown || side.Driver.State == FactState.Absent) ? Driver : side.Driver,
        CudaDriverVersion = CudaDriverVersion,
        // Both lists go by bus address; with equal lengths they are the same GPUs.
        Gpus = Rows.Count == 0 ? side.Gpus : [.. Rows.Select((row, index) => ToGpu(row, side.Gpus.Count == Rows.Count ? side.Gpus[index].PciDeviceId : null))],
        GpusAreKnown = GpusAreKnown || side.GpusAreKnown,
    };

    /// <summary>One GPU; the capability by the catalog where the program is too old to say it (R470).</summary>
    private Gpu ToGpu(NvidiaSmiRow row, int? pciDeviceId) => new()
    {
        Name = row.Name,
        PciDeviceId = pciDeviceId,
        MemoryMiB = row.MemoryMiB,
        Source = Source,
        ComputeCapability = row.Capability is { } capability ? Fact.Known(capability, Source) : GpuFacts.CapabilityFromCatalog(row.Name, pciDeviceId),
    };
}
