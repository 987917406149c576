using NuGet.Versioning;

namespace TorchSharp.StandIns;

/// <summary>The part packages that each CUDA head package depends on.</summary>
/// <remarks>Source: dotnet/TorchSharp, the references of pkg/libtorch-cuda-&lt;cuda&gt;-&lt;rid&gt; at each release.</remarks>
internal static class CudaPartSets
{
    private static readonly CudaPartSet[] s_all =
    [
        Row("1.9.0", "11.1", linux: [0, 10, 4, 0], windows: [0, 0, 2, 0, 0, 0, 2, 0, 5, 0, 0]),
        Row("1.10.0", "11.3", linux: [0, 7, 4, 0], windows: [0, 0, 2, 0, 0, 0, 0, 0, 4, 0, 0]),
        Row("1.11.0", "11.3", linux: [0, 7, 3, 0], windows: [0, 0, 2, 0, 0, 0, 0, 0, 4, 0, 0]),
        Row("1.13.0", "11.7", linux: [0, 0, 2, 1, 1, 0, 0, 0], windows: [0, 0, 1, 0, 1, 0, 0, 0, 2, 0, 0]),
        Row("2.1.0", "12.1", linux: [0, 1, 3, 1, 1, 0, 0], windows: [0, 0, 1, 0, 1, 0, 0, 0, 2, 0]),
        Row("2.2.1", "12.1", linux: [0, 1, 3, 1, 1, 0, 0, 0], windows: [0, 0, 1, 0, 1, 0, 0, 0, 2, 0]),
        Row("2.4.0", "12.1", linux: [0, 1, 4, 1, 1, 0, 1, 0], windows: [0, 0, 1, 0, 1, 0, 0, 0, 2, 0]),
        Row("2.7.1", "12.8", linux: [0, 1, 6, 1, 2, 0, 3, 0, 0], windows: [0, 0, 1, 0, 2, 0, 1, 0, 3, 0]),
        Row("2.10.0", "12.8", linux: [0, 1, 6, 1, 2, 0, 3, 1, 1], windows: [0, 0, 1, 0, 2, 0, 1, 0, 2, 0]),
    ];

    public static IReadOnlyList<CudaPartSet> All => s_all;

    /// <summary>
    /// The set of a libtorch version: the newest one that is not newer, for the cut changes only now and then. What is older than all
    /// sets of its CUDA version (1.8.0) has the first of them; its real cut is not known.
    /// </summary>
    public static CudaPartSet Find(string cuda, NuGetVersion libTorchVersion) =>
        s_all.LastOrDefault(set => set.Cuda == cuda && set.LibTorchVersion <= libTorchVersion)
        ?? s_all.FirstOrDefault(set => set.Cuda == cuda)
        ?? throw new ArgumentException($"No part packages are known for CUDA {cuda}.", nameof(cuda));

    /// <summary>The suffixes of the part packages, <c>part1</c>, <c>part2-primary</c>, <c>part2-fragment1</c>.</summary>
    public static IEnumerable<string> Suffixes(IReadOnlyList<int> fragments)
    {
        for (var part = 1; part <= fragments.Count; part++)
        {
            var count = fragments[part - 1];
            if (count == 0)
            {
                yield return $"part{part}";
                continue;
            }

            yield return $"part{part}-primary";
            for (var fragment = 1; fragment <= count; fragment++)
                yield return $"part{part}-fragment{fragment}";
        }
    }

    private static CudaPartSet Row(string libTorchVersion, string cuda, int[] linux, int[] windows) =>
        new(NuGetVersion.Parse(libTorchVersion), cuda, linux, windows);
}
