using NuGet.Versioning;

namespace TorchSharp.StandIns;

/// <summary>A dependency on a package in the given version or a newer one: TorchSharp's packages never ask for an exact version.</summary>
public sealed record PackageDependency(string Id, NuGetVersion MinVersion);
