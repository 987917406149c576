using NuGet.Versioning;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.References;

/// <summary>What a runtime package that the user references by hand says about the program.</summary>
/// <param name="Flavour"><c>cpu</c>, <c>cu128</c>; <c>cuda</c> where the CUDA version is not known.</param>
/// <param name="TorchSharpVersion">The TorchSharp version that belongs to it; null where it is not known.</param>
internal sealed record UserRuntime(string Flavour, NuGetVersion? TorchSharpVersion)
{
    private const string CudaPrefix = "libtorch-cuda-";

    /// <summary>Reads id and version of a bundle or a libtorch package.</summary>
    public static UserRuntime Of(string id, string version)
    {
        var number = VersionRange.TryParse(version, out var range) ? range.MinVersion : null;
        if (PackageIds.IsBundle(id))
        {
            var release = number is null ? null : TorchSharpCatalog.Find(number);
            var isCpu = id.Equals("TorchSharp-cpu", StringComparison.OrdinalIgnoreCase);
            return new UserRuntime(isCpu ? "cpu" : release?.Cuda.Flavour ?? "cuda", number);
        }

        var flavour = "cpu";
        CudaVersion? cuda = null;
        if (id.StartsWith(CudaPrefix, StringComparison.OrdinalIgnoreCase))
        {
            // libtorch-cuda-12.8-linux-x64
            cuda = CudaVersion.TryParse(id.Substring(CudaPrefix.Length).Split('-')[0], out var parsed) ? parsed : null;
            flavour = cuda?.Flavour ?? "cuda";
        }

        var releases = TorchSharpCatalog.Releases.Reverse().Where(release =>
            release.IsPublished && number is not null && release.LibTorchVersion == number && (cuda is null || release.Cuda == cuda)).ToList();
        return new UserRuntime(flavour, (releases.FirstOrDefault(IsSound) ?? releases.FirstOrDefault())?.Version);
    }

    private static bool IsSound(TorchSharpRelease release) => !KnownFaults.All.Any(fault =>
        fault.Impact >= FaultImpact.Avoid && fault.Versions.Satisfies(release.Version));
}
