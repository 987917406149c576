using Microsoft.Build.Framework;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Pins;

/// <summary>The pins of a project as MSBuild evaluated them: conditions are decided, properties replaced, imports read.</summary>
internal sealed class EvaluatedPins
{
    private readonly ILookup<string, ITaskItem> _central;
    private readonly List<(ITaskItem Reference, ITaskItem Versioned, PinnedPackage Package)> _pins = [];

    public EvaluatedPins(IEnumerable<ITaskItem> references, IEnumerable<ITaskItem> globalReferences, IEnumerable<ITaskItem> centralVersions, bool usesCentralVersions)
    {
        _central = (usesCentralVersions ? centralVersions : []).ToLookup(item => item.ItemSpec, StringComparer.OrdinalIgnoreCase);
        foreach (var reference in references.Concat(globalReferences))
        {
            if (PackageName.Of(reference.ItemSpec) is not { IsTorchSharps: true } package)
                continue;
            var versioned = Versioned(reference);
            _pins.Add((reference, versioned, PinnedPackage.Of(package, VersionOf(versioned))));
        }
    }

    /// <summary>Whether anything is here that a user wrote.</summary>
    public bool HasUserPins => _pins.Any(pin => !IsOfSdk(pin.Reference) || !ReferenceEquals(pin.Reference, pin.Versioned));

    public IReadOnlyList<PinnedPackage> Packages => [.. _pins.Select(pin => pin.Package)];

    /// <summary>Whether the SDK added the package, in a version of its own.</summary>
    public bool IsOfSdk(PinnedPackage package) => _pins.Exists(pin => ReferenceEquals(pin.Package, package) && IsOfSdk(pin.Reference) && ReferenceEquals(pin.Reference, pin.Versioned));

    /// <summary>The files that the pins were defined in.</summary>
    public IEnumerable<string> Files => _pins.SelectMany(pin => (ITaskItem[])[pin.Reference, pin.Versioned])
        .Where(item => !IsOfSdk(item)).Select(item => item.GetMetadata("DefiningProjectFullPath")).Where(file => file.Length > 0).Distinct();

    private ITaskItem Versioned(ITaskItem reference) =>
        VersionOf(reference).Length > 0 ? reference : _central[reference.ItemSpec].LastOrDefault() ?? reference;

    private static string VersionOf(ITaskItem item) => item.GetMetadata("VersionOverride") is { Length: > 0 } own ? own : item.GetMetadata("Version");

    private static bool IsOfSdk(ITaskItem item) => item.GetMetadata(References.ProjectReferences.AddedBySdk).Length > 0;
}
