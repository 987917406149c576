namespace TorchSharp.Compatibility;

/// <summary>What a libtorch build has for a GPU.</summary>
public enum ArchitectureSupport
{
    /// <summary>No code: the first kernel fails with "no kernel image is available for execution on the device".</summary>
    None,

    /// <summary>
    /// Only portable code of an older generation (compute_37 in the Windows builds up to 2.0.1). The driver may compile it, slowly, but
    /// cuDNN and cuBLAS of that build have none for the GPU: treated as unsupported.
    /// </summary>
    PtxOnly,

    /// <summary>Machine code made for the GPU's family.</summary>
    Native,
}
