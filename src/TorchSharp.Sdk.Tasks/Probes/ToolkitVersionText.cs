using System.Text.RegularExpressions;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>Reads the version that a toolkit says of itself: in its files, by <c>nvcc --version</c>, or in its folder's name.</summary>
internal static class ToolkitVersionText
{
    // "cuda" : { "name" : "CUDA SDK", "version" : "11.8.20220929" }: the third part may be a date. Other entries, such as libcublas
    // and nvidia_driver, have numbers of their own.
    private static readonly Regex s_json = Pattern("""(?<![\w"])"cuda"\s*:\s*\{[^{}]*?"version"\s*:\s*"([1-9]\d?\.(?:0|[1-9]\d?))(?:\.\d+)*"[^{}]*\}""");

    // CUDA Version 10.2.89
    private static readonly Regex s_text = Pattern(@"^CUDA Version ([1-9]\d?\.(?:0|[1-9]\d?))(?:\.\d+)*\s*$");

    // Cuda compilation tools, release 12.8, V12.8.61. The lines before it differ by version, and cuobjdump prints the same line.
    private static readonly Regex s_nvcc = Pattern(@"^Cuda compilation tools, release ([1-9]\d?\.(?:0|[1-9]\d?))(?=,|\s*$)");

    // /usr/local/cuda-12.8, …\CUDA\v12.8, and …/cuda/12.4 in NVIDIA's HPC SDK, whose own releases are 24.5 and the like
    private static readonly Regex s_folder = Pattern(@"^(?:cuda-|v|(?=(?:[7-9]|1\d)\.))([1-9]\d?\.(?:0|[1-9]\d?))(?:\.\d+)*$");

    // conda-meta/cuda-nvcc-12.4.131-h02f8991_0.json
    private static readonly Regex s_condaPackage = Pattern(@"^cuda-nvcc-([1-9]\d?\.(?:0|[1-9]\d?))(?:\.\d+)*-[^\n]*\.json$");

    /// <summary>The version in <c>version.json</c>, which toolkits have from 11.1 on; null where it has none.</summary>
    public static CudaVersion? ParseJson(string text) => Parse(s_json, text);

    /// <summary>The version in <c>version.txt</c>, which toolkits have up to 11.0; null where it has none.</summary>
    public static CudaVersion? ParseText(string text) => Parse(s_text, text);

    /// <summary>The version in the output of <c>nvcc --version</c>; null where it has none.</summary>
    public static CudaVersion? ParseNvcc(string output) => Parse(s_nvcc, output);

    /// <summary>The version in a folder's name, <c>cuda-12.8</c>, <c>v12.8</c> or <c>12.8</c>; null for other names.</summary>
    public static CudaVersion? ParseFolderName(string name) => Parse(s_folder, name);

    /// <summary>The version in the name of a file that conda keeps of the installed package cuda-nvcc; null for other files.</summary>
    public static CudaVersion? ParseCondaPackage(string name) => Parse(s_condaPackage, name);

    private static CudaVersion? Parse(Regex pattern, string text)
    {
        var match = pattern.Match(text.Replace("\r\n", "\n"));
        return match.Success && CudaVersion.TryParse(match.Groups[1].Value, out var version) && version.Major > 0 ? version : null;
    }

    private static Regex Pattern(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
}
