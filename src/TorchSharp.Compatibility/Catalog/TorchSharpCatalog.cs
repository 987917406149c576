using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>Every TorchSharp release, with what belongs to it.</summary>
/// <remarks>
/// Source: dotnet/TorchSharp, the commits that each package was built from (Directory.Build.props, build/Dependencies.props, pkg/, release notes).
/// The rows before 0.93.0 are inferred from the history around their dates.
/// </remarks>
public static class TorchSharpCatalog
{
    private static readonly string[] RidsUntil0101 = ["linux-x64", "osx-x64", "win-x64"];
    private static readonly string[] RidsOf0102 = ["linux-x64", "osx-arm64", "osx-x64", "win-x64"];
    private static readonly string[] RidsSince0103 = ["linux-x64", "osx-arm64", "win-x64"];
    private static readonly string[] RidsSince0107 = ["linux-x64", "osx-arm64", "win-arm64", "win-x64"];
    private static readonly string[] CudaRids = ["linux-x64", "win-x64"];

    private static readonly string[] NetCore31Only = ["netcoreapp3.1"];
    private static readonly string[] NetCore31 = ["netcoreapp3.1", "netstandard2.0"];
    private static readonly string[] Net6 = ["net6.0", "netstandard2.0"];
    private static readonly string[] Net8 = ["net8.0", "netstandard2.0"];

    // Oldest first.
    private static readonly TorchSharpRelease[] s_releases =
    [
        Row("0.91.52458", null, "11.1", RidsUntil0101, NetCore31Only, Contents.Managed),
        Row("0.91.52506", null, "11.1", RidsUntil0101, NetCore31Only, Contents.Managed),
        Row("0.91.52515", null, "11.1", RidsUntil0101, NetCore31Only, Contents.Managed),
        Row("0.91.52604", "1.8.0.7", "11.1", RidsUntil0101, NetCore31Only, Contents.Managed),
        Row("0.91.52661", "1.9.0.3", "11.1", RidsUntil0101, NetCore31Only, Contents.Managed),
        Row("0.92.52220", "1.9.0.10", "11.1", RidsUntil0101, NetCore31Only, Contents.Managed),
        Row("0.93.0", "1.9.0.10", "11.1", RidsUntil0101, NetCore31Only, Contents.Managed),
        Row("0.93.1", "1.9.0.11", "11.1", RidsUntil0101, NetCore31Only, Contents.Managed),
        Row("0.93.4", "1.9.0.11", "11.1", RidsUntil0101, NetCore31Only, Contents.Bundles),
        Row("0.93.5", "1.9.0.11", "11.1", RidsUntil0101, NetCore31Only, Contents.Bundles),
        Row("0.93.6", "1.9.0.11", "11.1", RidsUntil0101, NetCore31Only, Contents.Bundles),
        Row("0.93.8", "1.9.0.11", "11.1", RidsUntil0101, NetCore31Only, Contents.Bundles),
        Row("0.93.9", "1.9.0.11", "11.1", RidsUntil0101, NetCore31Only, Contents.Bundles),
        Row("0.95.1", "1.10.0.1", "11.3", RidsUntil0101, NetCore31Only, Contents.Bundles),
        Row("0.95.2", "1.10.0.1", "11.3", RidsUntil0101, NetCore31Only, Contents.Bundles),
        Row("0.95.3", "1.10.0.1", "11.3", RidsUntil0101, NetCore31Only, Contents.Bundles),
        Row("0.95.4", "1.10.0.1", "11.3", RidsUntil0101, NetCore31Only, Contents.Bundles),
        Row("0.96.0", "1.10.0.1", "11.3", RidsUntil0101, NetCore31Only, Contents.Bundles),
        Row("0.96.1", "1.10.0.1", "11.3", RidsUntil0101, NetCore31Only, Contents.Bundles),
        Row("0.96.2", "1.10.0.1", "11.3", RidsUntil0101, NetCore31Only, Contents.Bundles, published: false),
        Row("0.96.3", "1.10.0.1", "11.3", RidsUntil0101, NetCore31Only, Contents.Bundles),
        Row("0.96.4", "1.10.0.1", "11.3", RidsUntil0101, NetCore31, Contents.Bundles),
        Row("0.96.5", "1.10.0.1", "11.3", RidsUntil0101, NetCore31, Contents.Bundles),
        Row("0.96.6", "1.10.0.1", "11.3", RidsUntil0101, NetCore31, Contents.Bundles),
        Row("0.96.7", "1.11.0.1", "11.3", RidsUntil0101, NetCore31, Contents.Bundles),
        Row("0.96.8", "1.11.0.1", "11.3", RidsUntil0101, NetCore31, Contents.Bundles),
        Row("0.97.0", "1.11.0.1", "11.3", RidsUntil0101, NetCore31, Contents.Bundles),
        Row("0.97.1", "1.11.0.1", "11.3", RidsUntil0101, NetCore31, Contents.Bundles),
        Row("0.97.2", "1.11.0.1", "11.3", RidsUntil0101, NetCore31, Contents.Bundles),
        Row("0.97.3", "1.11.0.1", "11.3", RidsUntil0101, NetCore31, Contents.Bundles),
        Row("0.97.4", "1.11.0.1", "11.3", RidsUntil0101, NetCore31, Contents.Bundles),
        Row("0.97.5", "1.11.0.1", "11.3", RidsUntil0101, NetCore31, Contents.Bundles),
        Row("0.97.6", "1.11.0.1", "11.3", RidsUntil0101, NetCore31, Contents.Bundles),
        Row("0.98.0", "1.11.0.1", "11.3", RidsUntil0101, NetCore31, Contents.Bundles),
        Row("0.98.1", "1.11.0.1", "11.3", RidsUntil0101, NetCore31, Contents.Companions),
        Row("0.98.2", "1.11.0.1", "11.3", RidsUntil0101, NetCore31, Contents.Companions),
        Row("0.98.3", "1.11.0.1", "11.3", RidsUntil0101, NetCore31, Contents.Companions),
        Row("0.99.0", "1.13.0.1", "11.7", RidsUntil0101, NetCore31, Contents.Companions),
        Row("0.99.1", "1.13.0.1", "11.7", RidsUntil0101, NetCore31, Contents.Companions),
        Row("0.99.2", "1.13.0.1", "11.7", RidsUntil0101, NetCore31, Contents.Companions),
        Row("0.99.3", "1.13.0.1", "11.7", RidsUntil0101, NetCore31, Contents.Companions),
        Row("0.99.4", "1.13.0.1", "11.7", RidsUntil0101, NetCore31, Contents.Companions),
        Row("0.99.5", "1.13.0.1", "11.7", RidsUntil0101, NetCore31, Contents.Companions),
        Row("0.99.6", "1.13.0.1", "11.7", RidsUntil0101, NetCore31, Contents.Companions),
        Row("0.100.0", "2.0.1.1", "11.7", RidsUntil0101, NetCore31, Contents.Companions),
        Row("0.100.1", "2.0.1.1", "11.7", RidsUntil0101, Net6, Contents.Companions),
        Row("0.100.2", "2.0.1.1", "11.7", RidsUntil0101, Net6, Contents.Companions),
        Row("0.100.3", "2.0.1.1", "11.7", RidsUntil0101, Net6, Contents.Companions),
        Row("0.100.4", "2.0.1.1", "11.7", RidsUntil0101, Net6, Contents.Companions),
        Row("0.100.5", "2.0.1.1", "11.7", RidsUntil0101, Net6, Contents.Companions),
        Row("0.100.6", "2.0.1.1", "11.7", RidsUntil0101, Net6, Contents.Companions),
        Row("0.100.7", "2.0.1.1", "11.7", RidsUntil0101, Net6, Contents.Companions),
        Row("0.101.0", "2.1.0.1", "12.1", RidsUntil0101, Net6, Contents.Companions),
        Row("0.101.1", "2.1.0.1", "12.1", RidsUntil0101, Net6, Contents.Companions),
        Row("0.101.2", "2.1.0.1", "12.1", RidsUntil0101, Net6, Contents.Companions),
        Row("0.101.3", "2.1.0.1", "12.1", RidsUntil0101, Net6, Contents.Companions),
        Row("0.101.4", "2.1.0.1", "12.1", RidsUntil0101, Net6, Contents.Companions),
        Row("0.101.5", "2.1.0.1", "12.1", RidsUntil0101, Net6, Contents.Companions),
        Row("0.101.6", "2.1.0.1", "12.1", RidsUntil0101, Net6, Contents.Companions),
        Row("0.102.0", "2.2.1.1", "12.1", RidsOf0102, Net6, Contents.Companions),
        Row("0.102.1", "2.2.1.1", "12.1", RidsOf0102, Net6, Contents.Companions),
        Row("0.102.2", "2.2.1.1", "12.1", RidsOf0102, Net6, Contents.Companions),
        Row("0.102.3", "2.2.1.1", "12.1", RidsOf0102, Net6, Contents.Companions),
        Row("0.102.4", "2.2.1.1", "12.1", RidsOf0102, Net6, Contents.Companions),
        Row("0.102.5", "2.2.1.1", "12.1", RidsOf0102, Net6, Contents.Companions),
        Row("0.102.6", "2.2.1.1", "12.1", RidsOf0102, Net6, Contents.Companions),
        Row("0.102.7", "2.2.1.1", "12.1", RidsOf0102, Net6, Contents.Companions),
        Row("0.102.8", "2.2.1.1", "12.1", RidsOf0102, Net6, Contents.Companions),
        Row("0.103.0", "2.4.0", "12.1", RidsSince0103, Net6, Contents.Companions),
        Row("0.103.1", "2.4.0", "12.1", RidsSince0103, Net6, Contents.Companions),
        Row("0.104.0", "2.4.0", "12.1", RidsSince0103, Net6, Contents.Companions),
        Row("0.105.0", "2.5.1", "12.1", RidsSince0103, Net6, Contents.Companions),
        Row("0.105.1", "2.5.1", "12.1", RidsSince0103, Net6, Contents.Companions),
        Row("0.105.2", "2.7.1", "12.8", RidsSince0103, Net6, Contents.Companions),
        Row("0.106.0", "2.10.0", "12.8", RidsSince0103, Net6, Contents.Companions),
        Row("0.107.0", "2.10.0", "12.8", RidsSince0107, Net8, Contents.Companions, bundledCpuRids: RidsSince0103),
    ];

    // What a release published: the managed package alone, the bundles too, the companions too.
    private enum Contents
    {
        Managed,
        Bundles,
        Companions,
    }

    /// <summary>All releases, oldest first.</summary>
    public static IReadOnlyList<TorchSharpRelease> Releases => s_releases;

    /// <summary>The newest release that this catalog knows.</summary>
    public static TorchSharpRelease Newest => s_releases[s_releases.Length - 1];

    /// <summary>The release of a version; null where the catalog has none.</summary>
    public static TorchSharpRelease? Find(NuGetVersion version) => Array.Find(s_releases, release => release.Version == version);

    private static TorchSharpRelease Row(string version, string? libTorch, string cuda, string[] cpuRids, string[] targetFrameworks, Contents contents,
        bool published = true, string[]? bundledCpuRids = null) => new()
        {
            Version = NuGetVersion.Parse(version),
            LibTorchVersion = libTorch is null ? null : NuGetVersion.Parse(libTorch),
            Cuda = CudaVersion.Parse(cuda),
            CpuRids = cpuRids,
            BundledCpuRids = bundledCpuRids ?? cpuRids,
            CudaRids = CudaRids,
            TargetFrameworks = targetFrameworks,
            HasBundles = contents >= Contents.Bundles,
            HasCompanions = contents >= Contents.Companions,
            IsPublished = published,
        };
}
