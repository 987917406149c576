namespace TorchSharp.Compatibility;

/// <summary>The GPU architectures of each CUDA build of libtorch that TorchSharp packages carry.</summary>
/// <remarks>
/// Sources: pytorch/builder, release branches 1.9 to 2.5 (manywheel/build_cuda.sh, windows/cudaXYZ.bat); for 2.7.1 and 2.10.0 the measured
/// <c>torch.cuda.get_arch_list()</c> in nikopueringer/CorridorKey#141 and pytorch#182250, with pytorch#145792, #158126, #164470.
/// 8.9 is never listed: Ada runs the code for 8.6.
/// </remarks>
public static class LibTorchBuilds
{
    private static readonly LibTorchBuild[] s_all =
    [
        Row("1.9.0", "cu111", OperatingSystemFamily.Linux, "3.7 5.0 6.0 7.0 7.5 8.0 8.6"),
        Row("1.9.0", "cu111", OperatingSystemFamily.Windows, "3.7 5.0 6.0 6.1 7.0 7.5 8.0 8.6", ptx: "3.7"),
        Row("1.10.0", "cu113", OperatingSystemFamily.Linux, "3.7 5.0 6.0 7.0 7.5 8.0 8.6"),
        Row("1.10.0", "cu113", OperatingSystemFamily.Windows, "3.7 5.0 6.0 6.1 7.0 7.5 8.0 8.6", ptx: "3.7"),
        Row("1.11.0", "cu113", OperatingSystemFamily.Linux, "3.7 5.0 6.0 7.0 7.5 8.0 8.6"),
        Row("1.11.0", "cu113", OperatingSystemFamily.Windows, "3.7 5.0 6.0 6.1 7.0 7.5 8.0 8.6", ptx: "3.7"),
        Row("1.12.0", "cu113", OperatingSystemFamily.Linux, "3.7 5.0 6.0 7.0 7.5 8.0 8.6"),
        Row("1.12.0", "cu113", OperatingSystemFamily.Windows, "3.7 5.0 6.0 6.1 7.0 7.5 8.0 8.6", ptx: "3.7"),
        Row("1.13.0", "cu117", OperatingSystemFamily.Linux, "3.7 5.0 6.0 7.0 7.5 8.0 8.6"),
        Row("1.13.0", "cu117", OperatingSystemFamily.Windows, "3.7 5.0 6.0 6.1 7.0 7.5 8.0 8.6", ptx: "3.7"),
        Row("2.0.1", "cu117", OperatingSystemFamily.Linux, "3.7 5.0 6.0 7.0 7.5 8.0 8.6"),
        Row("2.0.1", "cu117", OperatingSystemFamily.Windows, "3.7 5.0 6.0 6.1 7.0 7.5 8.0 8.6", ptx: "3.7"),
        Row("2.1.0", "cu121", OperatingSystemFamily.Linux, "5.0 6.0 7.0 7.5 8.0 8.6 9.0"),
        Row("2.1.0", "cu121", OperatingSystemFamily.Windows, "5.0 6.0 6.1 7.0 7.5 8.0 8.6 9.0"),
        Row("2.2.1", "cu121", OperatingSystemFamily.Linux, "5.0 6.0 7.0 7.5 8.0 8.6 9.0"),
        Row("2.2.1", "cu121", OperatingSystemFamily.Windows, "5.0 6.0 6.1 7.0 7.5 8.0 8.6 9.0"),
        Row("2.4.0", "cu121", OperatingSystemFamily.Linux, "5.0 6.0 7.0 7.5 8.0 8.6 9.0"),
        Row("2.4.0", "cu121", OperatingSystemFamily.Windows, "5.0 6.0 6.1 7.0 7.5 8.0 8.6 9.0"),
        Row("2.5.1", "cu121", OperatingSystemFamily.Linux, "5.0 6.0 7.0 7.5 8.0 8.6 9.0"),
        Row("2.5.1", "cu121", OperatingSystemFamily.Windows, "5.0 6.0 6.1 7.0 7.5 8.0 8.6 9.0"),
        Row("2.7.1", "cu128", OperatingSystemFamily.Linux, "7.5 8.0 8.6 9.0 10.0 12.0", ptx: "12.0"),
        Row("2.7.1", "cu128", OperatingSystemFamily.Windows, "5.0 6.0 6.1 7.0 7.5 8.0 8.6 9.0 10.0 12.0"),
        Row("2.10.0", "cu128", OperatingSystemFamily.Linux, "7.0 7.5 8.0 8.6 9.0 10.0 12.0"),
        Row("2.10.0", "cu128", OperatingSystemFamily.Windows, "7.0 7.5 8.0 8.6 9.0 10.0 12.0"),
    ];

    /// <summary>All builds, in the order of the table.</summary>
    public static IReadOnlyList<LibTorchBuild> All => s_all;

    /// <summary>The build of a release's libtorch on an operating system; null where its architectures are not known.</summary>
    public static LibTorchBuild? Find(TorchSharpRelease release, OperatingSystemFamily operatingSystem)
    {
        foreach (var build in s_all)
        {
            if (build.LibTorchVersion == release.UpstreamLibTorchVersion && build.Cuda == release.Cuda && build.OperatingSystem == operatingSystem)
                return build;
        }

        return null;
    }

    private static LibTorchBuild Row(string libTorch, string flavour, OperatingSystemFamily operatingSystem, string sass, string ptx = "") =>
        new(libTorch, CudaVersion.TryParseFlavour(flavour, out var cuda) ? cuda : throw new FormatException(flavour), operatingSystem,
            Capabilities(sass), Capabilities(ptx));

    private static ComputeCapability[] Capabilities(string list) =>
        Array.ConvertAll(list.Split([' '], StringSplitOptions.RemoveEmptyEntries), ComputeCapability.Parse);
}
