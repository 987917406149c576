using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>A package that carries native libtorch, chosen for a project. Referenced in exactly this version.</summary>
public sealed record RuntimePackage(string Id, NuGetVersion Version)
{
    /// <summary>Id and version with a blank between: <c>libtorch-cpu-linux-x64 2.10.0</c>.</summary>
    public override string ToString() => $"{Id} {Version}";
}
