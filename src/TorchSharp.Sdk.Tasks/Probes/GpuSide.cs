using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>What the probes of an operating system say of the driver and the GPUs.</summary>
internal sealed record GpuSide
{
    public bool IsWsl { get; init; }

    public Fact<DriverVersion> Driver { get; init; } = Fact.Absent<DriverVersion>();

    public Fact<CudaVersion> CudaDriverVersion { get; init; } = Fact.Unknown<CudaVersion>();

    public IReadOnlyList<Gpu> Gpus { get; init; } = [];

    public bool GpusAreKnown { get; init; } = true;

    /// <summary>Nothing of NVIDIA is there.</summary>
    public static GpuSide None { get; } = new() { CudaDriverVersion = Fact.Absent<CudaVersion>() };
}
