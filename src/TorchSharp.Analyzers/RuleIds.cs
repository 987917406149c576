namespace TorchSharp.Analyzers;

/// <summary>The codes of the rules that look at code.</summary>
public static class RuleIds
{
    /// <summary>CUDA is used without checking that it is available.</summary>
    public const string CudaWithoutCheck = "TORCH1001";

    /// <summary>The result of moving a tensor is thrown away.</summary>
    public const string DiscardedMove = "TORCH1003";

    /// <summary>A text given for a device is none that TorchSharp can read.</summary>
    public const string UnreadableDevice = "TORCH1004";

    /// <summary>A second GPU, or a later one, is taken for granted.</summary>
    public const string AssumedDeviceIndex = "TORCH1006";
}
