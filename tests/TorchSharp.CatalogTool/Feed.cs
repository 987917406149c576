using NuGet.Common;
using NuGet.Configuration;
using NuGet.Packaging;
using NuGet.Protocol;
using NuGet.Protocol.Core.Types;
using NuGet.Versioning;

namespace TorchSharp.CatalogTool;

/// <summary>A package source, read with NuGet's own client: addresses, folders and credentials are those of <c>nuget.config</c>.</summary>
public sealed class Feed : IDisposable
{
    private readonly SourceCacheContext _cache = new() { NoCache = true };
    private readonly SourceRepository _repository;

    private Feed(PackageSource source) => _repository = Repository.Factory.GetCoreV3(source);

    /// <summary>The source's name or address, for messages.</summary>
    public string Name => _repository.PackageSource.Name;

    /// <summary>The sources that a folder's <c>nuget.config</c> files switch on, or one of them by name, or any by address or folder.</summary>
    /// <exception cref="InvalidOperationException">No source is configured.</exception>
    public static IReadOnlyList<Feed> Of(string folder, string? nameOrAddress)
    {
        var configured = SettingsUtility.GetEnabledSources(Settings.LoadDefaultSettings(folder)).ToList();
        var chosen = nameOrAddress is null
            ? configured
            : [configured.Find(source => source.Name.Equals(nameOrAddress, StringComparison.OrdinalIgnoreCase)) ?? new PackageSource(nameOrAddress)];
        return chosen.Count == 0 ? throw new InvalidOperationException($"No package source is configured for {folder}.") : [.. chosen.Select(source => new Feed(source))];
    }

    /// <summary>Every released version of a package, with what it depends on; empty where the source has none.</summary>
    /// <exception cref="FatalProtocolException">The source can't be read.</exception>
    public async Task<IReadOnlyList<FeedPackage>> PackagesAsync(string id, CancellationToken cancellationToken)
    {
        var packages = await _repository.GetResourceAsync<FindPackageByIdResource>(cancellationToken);
        var found = new List<FeedPackage>();
        foreach (var version in (await packages.GetAllVersionsAsync(id, _cache, NullLogger.Instance, cancellationToken) ?? []).Where(version => !version.IsPrerelease).Order())
            found.Add(Package(id, version, await packages.GetDependencyInfoAsync(id, version, _cache, NullLogger.Instance, cancellationToken)));
        return found;
    }

    public void Dispose() => _cache.Dispose();

    private static FeedPackage Package(string id, NuGetVersion version, FindPackageByIdDependencyInfo? information)
    {
        var groups = information?.DependencyGroups ?? [];
        return new FeedPackage(
            id,
            version,
            [.. groups.Select(Framework)],
            [.. groups.SelectMany(group => group.Packages.Select(dependency => new FeedDependency(Framework(group), dependency.Id, dependency.VersionRange)))]);
    }

    private static string Framework(PackageDependencyGroup group) => group.TargetFramework.GetShortFolderName();
}
