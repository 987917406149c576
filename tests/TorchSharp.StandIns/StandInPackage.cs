using NuGet.Versioning;

namespace TorchSharp.StandIns;

/// <summary>A package that has the id, the version, the dependencies and the file names of a real one, and none of its code.</summary>
public sealed record StandInPackage(
    string Id,
    NuGetVersion Version,
    IReadOnlyList<PackageDependencyGroup> DependencyGroups,
    IReadOnlyList<PackageFile> Files)
{
    // NuGet's folder feeds are looked up in lower case.
    public string LowerId => Id.ToLowerInvariant();

    public string LowerVersion => Version.ToNormalizedString().ToLowerInvariant();

    public override string ToString() => $"{Id} {Version.ToNormalizedString()}";
}
