namespace TorchSharp.StandIns;

/// <summary>The names of native files, as the real packages have them; a selection that is enough to see what a build copies.</summary>
internal static class NativeFiles
{
    /// <summary>TorchSharp's own native library, which lies in the package TorchSharp.</summary>
    public static string Shim(string rid) => Name(rid, "LibTorchSharp");

    public static IEnumerable<string> LibTorch(string rid) => Names(rid, "c10", "torch", "torch_cpu", "torch_global_deps");

    public static IEnumerable<string> LibTorchCuda(string rid) => Names(rid, "c10_cuda", "caffe2_nvrtc");

    /// <summary>The largest file, so the one with the most fragments; the last of them where several have as many.</summary>
    public static string TorchCuda(string rid) => Name(rid, "torch_cuda");

    private static IEnumerable<string> Names(string rid, params string[] libraries) => libraries.Select(library => Name(rid, library));

    private static string Name(string rid, string library) => rid.Split('-')[0] switch
    {
        "win" => $"{library}.dll",
        "osx" => $"lib{library}.dylib",
        _ => $"lib{library}.so",
    };
}
