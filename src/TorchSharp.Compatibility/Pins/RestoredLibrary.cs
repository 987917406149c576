namespace TorchSharp.Compatibility;

/// <summary>A package or referenced project of a restored graph. Versions are texts: of hundreds of packages only those of TorchSharp's are looked into.</summary>
/// <param name="Id">The package id, or the project's name.</param>
/// <param name="Version">The version that was chosen, as NuGet writes it.</param>
/// <param name="IsProject">Whether it is a project.</param>
/// <param name="Dependencies">What it asks for: the range as NuGet writes it, by id.</param>
public sealed record RestoredLibrary(string Id, string Version, bool IsProject, IReadOnlyDictionary<string, string> Dependencies)
{
    /// <summary><c>Microsoft.ML.TorchSharp 0.22.0</c>, <c>lib.csproj</c>'s name for a project.</summary>
    public override string ToString() => IsProject ? $"project {Id}" : $"{Id} {Version}";
}
