using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>A package that carries native libtorch, chosen for a project. Referenced in exactly this version.</summary>
public sealed record RuntimePackage(string Id, NuGetVersion Version)
{
    public override string ToString() => $"{Id} {Version}";
}
