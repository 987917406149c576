namespace TorchSharp.Compatibility;

/// <summary>The sizes of the CUDA runtimes, as far as they are known.</summary>
/// <remarks>
/// Source: the file lists of dotnet/TorchSharp at v0.105.2 (libtorch 2.7.1), and its DEVGUIDE.md ("~3GB compressed combined for CUDA Windows").
/// For libtorch 2.0.1 with CUDA 11.7 on Linux: the size of PyTorch's own archive, 1,874,922,598 bytes (dotnet/TorchSharp#999), whose files the packages hold.
/// For libtorch 2.10.0 there are no lists; its CUDA version and architectures are much the same, so the figures of 2.7.1 stand for it.
/// </remarks>
public static class RuntimeSizes
{
    private const long CompressedCuda128 = 3_000_000_000;

    private static readonly RuntimeSize LinuxCuda128 = new(CompressedCuda128, 5_917_357_430, 2_204_740_961);
    private static readonly RuntimeSize WindowsCuda128 = new(CompressedCuda128, 4_810_193_016, 1_311_576_064);

    private static readonly RuntimeSize LinuxCuda117 = new(1_874_922_598, null, null);

    /// <summary>About how large a release's CUDA runtime is for an operating system; null where nobody wrote it down.</summary>
    public static RuntimeSize? FindCuda(TorchSharpRelease release, OperatingSystemFamily operatingSystem) => (release.Cuda.Flavour, operatingSystem) switch
    {
        ("cu128", OperatingSystemFamily.Linux) => LinuxCuda128,
        ("cu128", OperatingSystemFamily.Windows) => WindowsCuda128,
        ("cu117", OperatingSystemFamily.Linux) when release.UpstreamLibTorchVersion == "2.0.1" => LinuxCuda117,
        _ => null,
    };
}
