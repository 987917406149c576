using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>
/// CUDA_VERSION, which the images nvidia/cuda set to the version of their CUDA libraries, 12.8.1 or 12.8. It says nothing of the driver,
/// and images without nvcc (base, runtime) have no toolkit of that version.
/// </summary>
internal static class ImageToolkitProbe
{
    private const string Variable = "CUDA_VERSION";

    /// <summary>Whether the environment is that of such an image.</summary>
    public static bool IsImage(IMachineAccess access) => access.GetEnvironmentVariable(Variable) is not null;

    public static void Check(ProbeSession session, IReadOnlyList<CudaToolkit> toolkits)
    {
        var value = session.Access.GetEnvironmentVariable(Variable);
        if (!CudaVersion.TryParse(value, out var version) || toolkits.Any(toolkit => toolkit.Version.IsKnown && toolkit.Version.Value == version))
            return;
        session.Add(
            MachineFindingKind.ImageToolkit,
            $"{Variable} is {Excerpt.Of(value!)}: the CUDA libraries of a container image, without nvcc. It says nothing of the driver.");
    }
}
