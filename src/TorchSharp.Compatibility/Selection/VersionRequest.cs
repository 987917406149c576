using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>The TorchSharp version that a project asks for.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Version">The version where <paramref name="Kind"/> is <see cref="VersionRequestKind.Pinned"/>.</param>
/// <param name="Package">
/// The package whose PackageReference or PackageVersion names the version: TorchSharp, one of its companions, or a runtime package; empty where the property
/// TorchSharpVersion does.
/// </param>
public sealed record VersionRequest(VersionRequestKind Kind, NuGetVersion? Version = null, string Package = "")
{
    /// <summary>The release that the catalog recommends, the same on every machine.</summary>
    public static VersionRequest Recommended { get; } = new(VersionRequestKind.Recommended);

    /// <summary>The newest release that the project and the machine allow.</summary>
    public static VersionRequest Auto { get; } = new(VersionRequestKind.Auto);

    /// <summary>What the user wrote that asks for it: a package of theirs, or the property with its value; empty where it is the SDK's own.</summary>
    public string Cause => this switch
    {
        { Package.Length: > 0 } => Package,
        { Kind: VersionRequestKind.Pinned } => $"TorchSharpVersion={Version}",
        { Kind: VersionRequestKind.Auto } => "TorchSharpVersion=auto",
        _ => "",
    };

    /// <summary>The package that a remedy names with a TorchSharp version: <see cref="Package"/>, or TorchSharp for a libtorch package, whose versions are PyTorch's.</summary>
    internal string PackageToChange => Package.StartsWith("libtorch-", StringComparison.OrdinalIgnoreCase) ? "TorchSharp" : Package;

    /// <summary>Exactly the version that the project names.</summary>
    public static VersionRequest Pinned(NuGetVersion version, string package = "") =>
        new(VersionRequestKind.Pinned, version, package);
}
