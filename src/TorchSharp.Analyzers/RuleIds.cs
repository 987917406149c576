namespace TorchSharp.Analyzers;

/// <summary>The codes of the rules that look at code.</summary>
public static class RuleIds
{
    /// <summary>CUDA is used without checking that it is available.</summary>
    public const string CudaWithoutCheck = "TORCH1001";

    /// <summary>A check is there, but nothing follows from it.</summary>
    public const string UnprovenCheck = "TORCH1002";

    /// <summary>The result of moving a tensor is thrown away.</summary>
    public const string DiscardedMove = "TORCH1003";

    /// <summary>A text given for a device is none that TorchSharp can read.</summary>
    public const string UnreadableDevice = "TORCH1004";

    /// <summary>An optimizer is made before its module is moved.</summary>
    public const string OptimizerBeforeMove = "TORCH1005";

    /// <summary>A second GPU, or a later one, is taken for granted.</summary>
    public const string AssumedDeviceIndex = "TORCH1006";

    /// <summary>CUDA is demanded before the check that was meant to decide.</summary>
    public const string UnreachableFallback = "TORCH1007";

    /// <summary>Code behind a check never runs with the CPU runtime.</summary>
    public const string CudaCodeOnCpuRuntime = "TORCH1008";
}
