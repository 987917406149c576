namespace TorchSharp.Compatibility;

/// <summary>The backends that a project can ask for.</summary>
public enum BackendRequestKind
{
    /// <summary>CUDA where the machine can run it, else the CPU.</summary>
    Auto,

    /// <summary>The CPU whatever the machine has.</summary>
    Cpu,

    /// <summary>CUDA whatever the build machine has.</summary>
    Cuda,

    /// <summary>CUDA in one version, <c>cu128</c>.</summary>
    Flavour,

    /// <summary>No runtime package: the program brings libtorch itself.</summary>
    None,
}
