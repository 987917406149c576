using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>What the probes of an operating system say of the driver and the GPUs is a machine of which the rest is not known yet.</summary>
internal static class GpuSide
{
    /// <summary>Nothing of NVIDIA is there.</summary>
    public static Machine None { get; } = new() { Driver = Fact.Absent<DriverVersion>(), CudaDriverVersion = Fact.Absent<CudaVersion>() };
}
