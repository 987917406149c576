using NuGet.Versioning;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.References;

/// <summary>A runtime package that the user references by hand, and what it says about the program.</summary>
/// <param name="id">The package id.</param>
/// <param name="version">The version; null where it is not known.</param>
internal sealed class UserRuntime(string id, NuGetVersion? version)
{
    private readonly PinnedPackage _package = new() { Package = PackageName.Of(id), Version = version };

    public bool IsCuda => _package.Package.Backend == Backend.Cuda;

    /// <summary>The package's own version; null where it is not known.</summary>
    public NuGetVersion? Version => _package.Version;

    /// <summary>The release that it belongs to; null where it is not known.</summary>
    public TorchSharpRelease? Release => _package.BelongsTo;

    /// <summary>What a CUDA package is for; null for the others, some of which are for every platform.</summary>
    public PortableRid? Target => !IsCuda ? null : PortableRid.From(_package.Package.OperatingSystem == OperatingSystemFamily.Windows ? "win-x64" : "linux-x64");

    /// <summary><c>cpu</c>, <c>cu128</c>; <c>cuda</c> where the CUDA version is not known.</summary>
    public string Flavour => IsCuda ? _package.Cuda?.Flavour ?? "cuda" : "cpu";

    /// <summary>The TorchSharp version that belongs to it, also of a bundle that the catalog does not know yet; null where it is not known.</summary>
    public NuGetVersion? TorchSharpVersion => _package.Package.Role == PackageRole.Bundle ? Version : Release?.Version;

    /// <summary>What the package is in messages: <c>libtorch-cpu-linux-x64 2.5.1</c>.</summary>
    public override string ToString() => _package.ToString();
}
