using NuGet.Versioning;

namespace TorchSharp.CatalogTool;

/// <summary>A published version of a package.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Frameworks">The short names of the target frameworks that it names dependencies for, whether it has any there or not.</param>
/// <param name="Dependencies">What it depends on, in all frameworks.</param>
public sealed record FeedPackage(string Id, NuGetVersion Version, IReadOnlyList<string> Frameworks, IReadOnlyList<FeedDependency> Dependencies);
