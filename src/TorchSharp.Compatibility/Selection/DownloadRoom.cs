namespace TorchSharp.Compatibility;

/// <summary>Where packages are kept and joined, and how much can still be written there.</summary>
/// <param name="OperatingSystem">The system of the build machine, whose variables the remedies name.</param>
/// <param name="PackagesFolder">NuGet's folder of packages.</param>
/// <param name="FreeForPackages">The bytes that are free in it.</param>
/// <param name="TemporaryFolder">The folder for temporary files, in which TorchSharp's packages join their libraries during the build.</param>
/// <param name="FreeForTemporaryFiles">The bytes that are free in that.</param>
public sealed record DownloadRoom(
    OperatingSystemFamily OperatingSystem, string PackagesFolder, Fact<long> FreeForPackages, string TemporaryFolder, Fact<long> FreeForTemporaryFiles);
