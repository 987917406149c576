using Microsoft.Build.Framework;
using NuGet.Versioning;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Settings;

namespace TorchSharp.Sdk.Tasks.References;

/// <summary>What the project itself references, before anything is added: what the user wrote wins.</summary>
internal sealed class ProjectReferences
{
    /// <summary>Marks the references that the SDK added.</summary>
    public const string AddedBySdk = "TorchSharpSdk";

    private readonly List<ITaskItem> _references;
    private readonly Dictionary<string, string> _centralVersions = new(StringComparer.OrdinalIgnoreCase);

    public ProjectReferences(
        IEnumerable<ITaskItem> packageReferences, IEnumerable<ITaskItem> globalPackageReferences, IEnumerable<ITaskItem> packageVersions, bool usesCentralVersions)
    {
        _references = [.. packageReferences.Concat(globalPackageReferences).Where(item => item.GetMetadata(AddedBySdk).Length == 0)];
        if (!usesCentralVersions)
            return;
        foreach (var item in packageVersions)
            _centralVersions[item.ItemSpec] = item.GetMetadata("Version");
    }

    /// <summary>The runtime package that the user referenced; null where there is none. A bundle stands before a libtorch package.</summary>
    public ITaskItem? Runtime =>
        _references.FirstOrDefault(item => PackageIds.IsBundle(item.ItemSpec)) ?? _references.FirstOrDefault(item => PackageIds.IsRuntime(item.ItemSpec));

    public bool HasTestFramework => _references.Any(item => PackageIds.IsTestFramework(item.ItemSpec));

    /// <summary>Whether the user wrote a reference to the package.</summary>
    public bool Has(string id) => Find(id) is not null;

    /// <summary>Whether a PackageVersion of central package management fixes the package's version.</summary>
    public bool HasCentralVersion(string id) => _centralVersions.ContainsKey(id);

    /// <summary>The version as the user wrote it, in the reference or centrally; empty where there is none.</summary>
    public string VersionTextOf(string id)
    {
        if (Find(id) is { } reference)
        {
            foreach (var metadata in (string[])["VersionOverride", "Version"])
            {
                if (reference.GetMetadata(metadata) is { Length: > 0 } version)
                    return version;
            }
        }

        return _centralVersions.TryGetValue(id, out var central) ? central : "";
    }

    /// <summary>The TorchSharp version that NuGet will take for the user's own reference or central version; null where there is neither.</summary>
    /// <exception cref="InvalidSettingException">The text is no version, or no release fits it.</exception>
    public NuGetVersion? TorchSharpVersion() => RestoredVersionOf(PackageIds.TorchSharp);

    /// <summary>
    /// The companion with the highest version of those that the user references, TorchVision and TorchAudio; null where there is none. They are released together
    /// with TorchSharp, and one that is newer or older than its TorchSharp misses members.
    /// </summary>
    /// <exception cref="InvalidSettingException">The text is no version, or no release fits it.</exception>
    public VersionRequest? HighestCompanion() => PackageIds.Companions.Where(Has)
        .Select(id => RestoredVersionOf(id) is { } version ? VersionRequest.Pinned(version, id) : null)
        .OfType<VersionRequest>().OrderByDescending(companion => companion.Version).FirstOrDefault();

    /// <summary>The version of a TorchSharp, companion or bundle package that NuGet will take for what the user wrote; null where that is nothing.</summary>
    /// <exception cref="InvalidSettingException">The text is no version, or no release fits it.</exception>
    public NuGetVersion? RestoredVersionOf(string id)
    {
        var text = VersionTextOf(id);
        if (text.Length == 0)
            return null;

        var setting = $"Version=\"{text}\" of the package {id}";
        if (!VersionRange.TryParse(text, out var range))
            throw new InvalidSettingException(setting, "versions and ranges as NuGet writes them, 0.106.0 or [0.105.0, 0.106.0]", id);
        if (!range.IsFloating && range is { HasLowerBound: true, IsMinInclusive: true } && MayExist(range.MinVersion!))
            return range.MinVersion;
        return range.FindBestMatch(TorchSharpCatalog.Releases.Where(release => release.IsPublished).Select(release => release.Version))
            ?? throw new InvalidSettingException(setting, $"a range that holds a release known to this SDK (up to {TorchSharpCatalog.Newest.Version}), or one exact version", id);
    }

    /// <summary>The version of a libtorch package that the user's range starts with; null where there is none. Their versions are PyTorch's.</summary>
    public NuGetVersion? LowestVersionOf(string id) => VersionRange.TryParse(VersionTextOf(id), out var range) ? range.MinVersion : null;

    // A release of the catalog, or a later patch or minor that it can't know. For a number in between that was never published NuGet takes the next one.
    private static bool MayExist(NuGetVersion version) =>
        TorchSharpCatalog.Find(version) is { IsPublished: true }
        || !TorchSharpCatalog.Releases.Any(release => release.Version > version && release.Version.Minor <= version.Minor + 1);

    private ITaskItem? Find(string id) => _references.FirstOrDefault(item => item.ItemSpec.Equals(id, StringComparison.OrdinalIgnoreCase));
}
