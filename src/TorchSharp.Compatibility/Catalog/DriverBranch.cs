namespace TorchSharp.Compatibility;

/// <summary>A release branch of the NVIDIA driver and the highest CUDA version that it serves.</summary>
/// <param name="Branch">The branch's number, the first part of its Linux drivers.</param>
/// <param name="HighestCuda">The highest CUDA version of its drivers.</param>
/// <param name="WindowsMajors">The first parts of its Windows drivers, partly from memory.</param>
/// <param name="IsExact">False where drivers of one branch differ and the lower answer is given.</param>
public sealed record DriverBranch(int Branch, CudaVersion HighestCuda, IReadOnlyList<int> WindowsMajors, bool IsExact);
