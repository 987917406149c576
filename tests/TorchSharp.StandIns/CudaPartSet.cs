using NuGet.Versioning;

namespace TorchSharp.StandIns;

/// <summary>How the files of one CUDA build of libtorch are spread over part packages, since a package may be 250 MB at most.</summary>
/// <param name="LibTorchVersion">The first libtorch version (three parts) whose packages are cut this way.</param>
/// <param name="Cuda">The CUDA version in the ids of the packages.</param>
/// <param name="Linux">Per part of linux-x64 the number of its fragments; 0 for a part that is one whole package.</param>
/// <param name="Windows">The same for win-x64.</param>
internal sealed record CudaPartSet(NuGetVersion LibTorchVersion, string Cuda, IReadOnlyList<int> Linux, IReadOnlyList<int> Windows)
{
    public IReadOnlyList<int> FragmentsOf(string rid) => rid switch
    {
        "linux-x64" => Linux,
        "win-x64" => Windows,
        _ => throw new ArgumentException($"There has never been a CUDA package for '{rid}'.", nameof(rid)),
    };
}
