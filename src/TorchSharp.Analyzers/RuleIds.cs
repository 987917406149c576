namespace TorchSharp.Analyzers;

/// <summary>The codes of the rules that look at code.</summary>
public static class RuleIds
{
    /// <summary>CUDA is used without checking that it is available.</summary>
    public const string CudaWithoutCheck = "TORCH1001";
}
