namespace TorchSharp.Compatibility;

/// <summary>An installed CUDA toolkit (nvcc and what comes with it). Reported, never needed: libtorch brings its own CUDA libraries.</summary>
/// <param name="Version">The release that nvcc or version.json names.</param>
/// <param name="Folder">The toolkit's folder, <c>/usr/local/cuda-12.8</c>.</param>
/// <param name="Source">How it was found, in words that finish "from …": <c>CUDA_HOME</c>.</param>
public sealed record CudaToolkit(Fact<CudaVersion> Version, string Folder, string Source);
