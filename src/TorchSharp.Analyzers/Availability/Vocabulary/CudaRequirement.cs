namespace TorchSharp.Analyzers.Availability.Vocabulary;

/// <summary>What a member needs.</summary>
internal enum CudaRequirement
{
    /// <summary>Works without CUDA.</summary>
    None,

    /// <summary>Throws without CUDA, whatever its arguments.</summary>
    Always,

    /// <summary>Throws without CUDA when one of its device arguments is a CUDA device.</summary>
    ForCudaDevice,
}
