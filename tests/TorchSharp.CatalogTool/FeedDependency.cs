using NuGet.Versioning;

namespace TorchSharp.CatalogTool;

/// <summary>What a published package depends on.</summary>
/// <param name="Framework">The short name of the group's target framework: <c>net6.0</c>, <c>netstandard2.0</c>.</param>
/// <param name="Id">The id of the other package.</param>
/// <param name="Range">The versions that it admits.</param>
public sealed record FeedDependency(string Framework, string Id, VersionRange Range);
