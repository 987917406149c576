namespace TorchSharp.Compatibility;

/// <summary>What computes: the CPU, or an NVIDIA GPU through CUDA.</summary>
public enum Backend
{
    Cpu,
    Cuda,
}
