using TorchSharp.Compatibility;

namespace TorchSharp.CatalogTool;

/// <summary>GPUs of one compute capability.</summary>
/// <param name="Name">NVIDIA's name for them.</param>
/// <param name="Capability">Their compute capability.</param>
/// <param name="Examples">Some that people have.</param>
internal sealed record GpuGeneration(string Name, ComputeCapability Capability, string Examples)
{
    /// <summary>What x64 machines have, oldest first. Source: developer.nvidia.com/cuda-gpus, cuda-legacy-gpus.</summary>
    public static IReadOnlyList<GpuGeneration> All { get; } =
    [
        new("Kepler", ComputeCapability.Parse("3.7"), "Tesla K80"),
        new("Maxwell", ComputeCapability.Parse("5.0"), "GeForce GTX 750"),
        new("Maxwell", ComputeCapability.Parse("5.2"), "GeForce GTX 960 to 980"),
        new("Pascal", ComputeCapability.Parse("6.0"), "Tesla P100"),
        new("Pascal", ComputeCapability.Parse("6.1"), "GeForce GTX 1050 to 1080 Ti, Tesla P40"),
        new("Volta", ComputeCapability.Parse("7.0"), "Tesla V100, Titan V"),
        new("Turing", ComputeCapability.Parse("7.5"), "GeForce GTX 1650 to RTX 2080 Ti, T4"),
        new("Ampere", ComputeCapability.Parse("8.0"), "A100"),
        new("Ampere", ComputeCapability.Parse("8.6"), "GeForce RTX 3050 to 3090, A10"),
        new("Ada", ComputeCapability.Parse("8.9"), "GeForce RTX 4060 to 4090, L40"),
        new("Hopper", ComputeCapability.Parse("9.0"), "H100, H200"),
        new("Blackwell", ComputeCapability.Parse("10.0"), "B200"),
        new("Blackwell", ComputeCapability.Parse("12.0"), "GeForce RTX 5060 to 5090"),
    ];
}
