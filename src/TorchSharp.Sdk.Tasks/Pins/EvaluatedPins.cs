using Microsoft.Build.Framework;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Pins;

/// <summary>The pins of a project as MSBuild evaluated them: conditions are decided, properties replaced, imports read.</summary>
internal sealed class EvaluatedPins
{
    private readonly ILookup<string, ITaskItem> _central;
    private readonly List<EvaluatedPin> _pins = [];
    private List<PinnedPackage>? _packages;

    public EvaluatedPins(IEnumerable<ITaskItem> references, IEnumerable<ITaskItem> globalReferences, IEnumerable<ITaskItem> centralVersions, bool usesCentralVersions)
    {
        _central = (usesCentralVersions ? centralVersions : []).ToLookup(item => item.ItemSpec, StringComparer.OrdinalIgnoreCase);
        foreach (var reference in references.Concat(globalReferences))
        {
            if (PackageName.Of(reference.ItemSpec) is not { IsTorchSharps: true } package)
                continue;
            _pins.Add(new EvaluatedPin(reference, Versioned(reference), package));
        }
    }

    /// <summary>Whether anything is here that a user wrote.</summary>
    public bool HasUserPins => !_pins.TrueForAll(pin => pin.IsOfSdk);

    /// <summary>The packages that the SDK added, in versions of its own.</summary>
    public IReadOnlyCollection<PackageName> ChosenBySdk => _pins.FindAll(pin => pin.IsOfSdk).ConvertAll(pin => pin.Package);

    /// <summary>The packages in the order of the items. Versions are looked into when somebody asks: most projects have none of the user's.</summary>
    public IReadOnlyList<PinnedPackage> Packages => _packages ??= _pins.ConvertAll(pin => PinnedPackage.Of(pin.Package, VersionOf(pin.Versioned)));

    /// <summary>The same as the compiler's analyzers are told it.</summary>
    /// <param name="isOfOneFramework">Whether there may be other target frameworks to think of.</param>
    public EvaluatedPackages ForAnalyzers(bool isOfOneFramework = false) => new(_pins.Select(pin => (pin.Package, VersionOf(pin.Versioned)))) { IsOfOneFramework = isOfOneFramework };

    /// <summary>Whether the SDK added the package, in a version of its own.</summary>
    public bool IsOfSdk(PinnedPackage package)
    {
        var index = Packages.TakeWhile(other => !ReferenceEquals(other, package)).Count();
        return index < _pins.Count && _pins[index].IsOfSdk;
    }

    /// <summary>The files that the pins were defined in.</summary>
    public IEnumerable<string> Files => _pins.SelectMany(pin => (ITaskItem[])[pin.Reference, pin.Versioned])
        .Where(item => !EvaluatedPin.IsAddedBySdk(item)).Select(item => item.GetMetadata("DefiningProjectFullPath")).Where(file => file.Length > 0).Distinct();

    private ITaskItem Versioned(ITaskItem reference) =>
        VersionOf(reference).Length > 0 ? reference : _central[reference.ItemSpec].LastOrDefault() ?? reference;

    private static string VersionOf(ITaskItem item) => item.GetMetadata("VersionOverride") is { Length: > 0 } own ? own : item.GetMetadata("Version");
}
