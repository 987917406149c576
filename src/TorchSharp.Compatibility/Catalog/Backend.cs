namespace TorchSharp.Compatibility;

/// <summary>What computes: the CPU, or an NVIDIA GPU through CUDA.</summary>
public enum Backend
{
    /// <summary>libtorch for the CPU: runs on every machine.</summary>
    Cpu,

    /// <summary>libtorch for CUDA: needs an NVIDIA driver and GPU that its build serves.</summary>
    Cuda,
}
