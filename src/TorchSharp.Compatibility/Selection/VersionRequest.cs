using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>The TorchSharp version that a project asks for.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Version">The version where <paramref name="Kind"/> is <see cref="VersionRequestKind.Pinned"/>.</param>
/// <param name="IsPackageReference">The version stands in a PackageReference or PackageVersion rather than in the property TorchSharpVersion.</param>
public sealed record VersionRequest(VersionRequestKind Kind, NuGetVersion? Version = null, bool IsPackageReference = false)
{
    /// <summary>The release that the catalog recommends, the same on every machine.</summary>
    public static VersionRequest Recommended { get; } = new(VersionRequestKind.Recommended);

    /// <summary>The newest release that the project and the machine allow.</summary>
    public static VersionRequest Auto { get; } = new(VersionRequestKind.Auto);

    /// <summary>Exactly the version that the project names.</summary>
    public static VersionRequest Pinned(NuGetVersion version, bool isPackageReference = false) =>
        new(VersionRequestKind.Pinned, version, isPackageReference);
}
