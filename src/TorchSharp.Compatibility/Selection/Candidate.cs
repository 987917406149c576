using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>A release that may be chosen.</summary>
/// <param name="Release">Its row in the catalog; for a version that the catalog doesn't know, that of the release before it.</param>
/// <param name="Version">The version itself.</param>
/// <param name="IsInCatalog">False where <paramref name="Release"/> is an assumption.</param>
internal sealed record Candidate(TorchSharpRelease Release, NuGetVersion Version, bool IsInCatalog)
{
    public static Candidate Of(TorchSharpRelease release) => new(release, release.Version, true);

    /// <summary>The package that carries libtorch for the target: its own, or the bundle of the same version where the catalog doesn't know which.</summary>
    public RuntimePackage PackageFor(Backend backend, PortableRid target)
    {
        if (IsInCatalog)
        {
            return new RuntimePackage(
                Release.RuntimePackageId(backend, target.Name),
                Release.LibTorchVersion ?? throw new InvalidOperationException($"The catalog has no libtorch version for {Release}."));
        }

        var bundle = backend switch
        {
            Backend.Cpu => "TorchSharp-cpu",
            _ when target.OperatingSystem == OperatingSystemFamily.Windows => "TorchSharp-cuda-windows",
            _ => "TorchSharp-cuda-linux",
        };
        return new RuntimePackage(bundle, Version);
    }
}
