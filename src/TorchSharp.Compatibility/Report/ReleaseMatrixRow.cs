namespace TorchSharp.Compatibility;

/// <summary>What one release does on a machine.</summary>
/// <param name="Release">The release.</param>
/// <param name="MinimumDriver">The oldest driver that serves its CUDA version on the machine's system; null where that is not known.</param>
/// <param name="Gpus">Whether it has code for each of the machine's GPUs, in their order; null where that is not known.</param>
/// <param name="RunsOnCpu">Whether the project can have it with its CPU package.</param>
/// <param name="RunsOnCuda">Whether the project can have it with its CUDA package, and one of the GPUs can run that; null where nothing is known of driver and GPUs.</param>
/// <param name="Remark">Why not, or what to know of it; empty where there is nothing to say.</param>
public sealed record ReleaseMatrixRow(
    TorchSharpRelease Release,
    DriverVersion? MinimumDriver,
    IReadOnlyList<ArchitectureSupport?> Gpus,
    bool RunsOnCpu,
    bool? RunsOnCuda,
    string Remark)
{
    /// <summary>How a report says that a build has code for a GPU: <c>code</c>, <c>PTX</c> (which libtorch's own kernels don't have all of), <c>none</c>, <c>unknown</c>.</summary>
    public static string Words(ArchitectureSupport? support) => support switch
    {
        ArchitectureSupport.Native => "code",
        ArchitectureSupport.PtxOnly => "PTX",
        ArchitectureSupport.None => "none",
        _ => "unknown",
    };
}
