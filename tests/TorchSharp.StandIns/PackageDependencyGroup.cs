namespace TorchSharp.StandIns;

/// <summary>The dependencies of a package for one target framework.</summary>
public sealed record PackageDependencyGroup(string TargetFramework, IReadOnlyList<PackageDependency> Dependencies);
