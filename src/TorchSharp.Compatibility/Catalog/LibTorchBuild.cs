namespace TorchSharp.Compatibility;

/// <summary>What a CUDA build of libtorch was compiled for on one operating system.</summary>
/// <param name="LibTorchVersion">Upstream's three-part version, 2.7.1.</param>
/// <param name="Cuda">The CUDA version that it was built with.</param>
/// <param name="OperatingSystem">Linux and Windows builds of one version differ.</param>
/// <param name="Sass">Machine code: runs on GPUs of the same major and the same or a higher minor capability.</param>
/// <param name="Ptx">Portable code: compiled by the driver at first use for any equal or higher capability.</param>
public sealed record LibTorchBuild(
    string LibTorchVersion,
    CudaVersion Cuda,
    OperatingSystemFamily OperatingSystem,
    IReadOnlyList<ComputeCapability> Sass,
    IReadOnlyList<ComputeCapability> Ptx)
{
    /// <summary>Whether this build has code for a GPU of the given capability.</summary>
    public ArchitectureSupport SupportOf(ComputeCapability gpu)
    {
        foreach (var sass in Sass)
        {
            if (sass.Major == gpu.Major && sass.Minor <= gpu.Minor)
                return ArchitectureSupport.Native;
        }

        foreach (var ptx in Ptx)
        {
            if (ptx <= gpu)
                return ArchitectureSupport.PtxOnly;
        }

        return ArchitectureSupport.None;
    }
}
