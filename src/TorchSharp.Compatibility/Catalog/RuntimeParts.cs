using System.Globalization;
using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>
/// The packages that a CUDA runtime package consists of: the gallery takes packages of 250 MB, so libtorch comes in parts, and a library that
/// is larger than that in a primary and fragments.
/// </summary>
/// <remarks>
/// Source: dotnet/TorchSharp, the references of pkg/libtorch-cuda-…/…proj at each release. In the table <c>3+6</c> is
/// <c>-part3-primary</c> with <c>-part3-fragment1</c> to <c>-part3-fragment6</c>, and <c>4</c> is <c>-part4</c>.
/// </remarks>
public static class RuntimeParts
{
    // By the first libtorch that is cut this way, oldest first: the cut changes only now and then.
    private static readonly (string LibTorchVersion, string Linux, string Windows)[] s_all =
    [
        ("1.9.0", "1 2+10 3+4 4", "1 2 3+2 4 5 6 7+2 8 9+5 10 11"),
        ("1.10.0", "1 2+7 3+4 4", "1 2 3+2 4 5 6 7 8 9+4 10 11"),
        ("1.11.0", "1 2+7 3+3 4", "1 2 3+2 4 5 6 7 8 9+4 10 11"),
        ("1.13.0", "1 2 3+2 4+1 5+1 6 7 8", "1 2 3+1 4 5+1 6 7 8 9+2 10 11"),
        ("2.1.0", "1 2+1 3+3 4+1 5+1 6 7", "1 2 3+1 4 5+1 6 7 8 9+2 10"),
        ("2.2.1", "1 2+1 3+3 4+1 5+1 6 7 8", "1 2 3+1 4 5+1 6 7 8 9+2 10"),
        ("2.4.0", "1 2+1 3+4 4+1 5+1 6 7+1 8", "1 2 3+1 4 5+1 6 7 8 9+2 10"),
        ("2.7.1", "1 2+1 3+6 4+1 5+2 6 7+3 8 9", "1 2 3+1 4 5+2 6 7+1 8 9+3 10"),
        ("2.10.0", "1 2+1 3+6 4+1 5+2 6 7+3 8+1 9+1", "1 2 3+1 4 5+2 6 7+1 8 9+2 10"),
    ];

    /// <summary>The ids of the packages that the runtime package of a release references; empty where that is not known.</summary>
    /// <param name="release">The release.</param>
    /// <param name="rid"><c>linux-x64</c> or <c>win-x64</c>.</param>
    public static IReadOnlyList<string> OfCuda(TorchSharpRelease release, string rid)
    {
        var row = release.LibTorchVersion is { } version ? Array.FindLast(s_all, r => NuGetVersion.Parse(r.LibTorchVersion) <= version) : default;
        var parts = rid switch
        {
            "linux-x64" => row.Linux,
            "win-x64" => row.Windows,
            _ => null,
        };
        return parts is null ? [] : [.. parts.Split(' ').SelectMany(part => Packages($"{release.RuntimePackageId(Backend.Cuda, rid)}-part", part))];
    }

    private static IEnumerable<string> Packages(string prefix, string part)
    {
        var plus = part.IndexOf('+');
        if (plus < 0)
            return [prefix + part];
        var name = prefix + part.Substring(0, plus);
        var fragments = int.Parse(part.Substring(plus + 1), CultureInfo.InvariantCulture);
        return [$"{name}-primary", .. Enumerable.Range(1, fragments).Select(number => $"{name}-fragment{number}")];
    }
}
