using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>A package or referenced project of a restored graph.</summary>
/// <param name="Id">The package id, or the project's name.</param>
/// <param name="Version">The version that was chosen.</param>
/// <param name="IsProject">Whether it is a project.</param>
/// <param name="Dependencies">What it asks for, by id.</param>
public sealed record RestoredLibrary(string Id, NuGetVersion Version, bool IsProject, IReadOnlyDictionary<string, VersionRange> Dependencies)
{
    /// <summary><c>Microsoft.ML.TorchSharp 0.22.0</c>, <c>lib.csproj</c>'s name for a project.</summary>
    public override string ToString() => IsProject ? $"project {Id}" : $"{Id} {Version.ToNormalizedString()}";
}
