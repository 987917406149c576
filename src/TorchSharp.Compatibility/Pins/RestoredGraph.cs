using NuGet.Versioning;

namespace TorchSharp.Compatibility;

/// <summary>What a restore chose for one target: every package and referenced project, and who depends on whom.</summary>
public sealed class RestoredGraph
{
    private readonly Dictionary<string, RestoredLibrary> _libraries;
    private readonly HashSet<string> _direct;
    private readonly Lazy<Dictionary<string, RestoredLibrary>> _parents;

    /// <summary>Takes the libraries as NuGet wrote them down.</summary>
    /// <param name="libraries">The packages and projects.</param>
    /// <param name="direct">The ids that the project itself references.</param>
    public RestoredGraph(IEnumerable<RestoredLibrary> libraries, IEnumerable<string> direct)
    {
        _libraries = new(StringComparer.OrdinalIgnoreCase);
        foreach (var library in libraries)
            _libraries[library.Id] = library;
        _direct = new(direct, StringComparer.OrdinalIgnoreCase);
        _parents = new(FindParents);
    }

    /// <summary>All packages and projects.</summary>
    public IReadOnlyCollection<RestoredLibrary> Libraries => _libraries.Values;

    /// <summary>
    /// The packages that belong to TorchSharp. Of the libtorch packages that a bundle or another libtorch package brings, that one speaks, unless the restore
    /// took another version than it asks for, as transitive pinning does.
    /// </summary>
    public IEnumerable<PinnedPackage> Packages()
    {
        foreach (var library in _libraries.Values)
        {
            var package = PackageName.Of(library.Id);
            if (library.IsProject || package.Role is not (PackageRole.Managed or PackageRole.Companion or PackageRole.Bundle or PackageRole.LibTorch))
                continue;
            if (!NuGetVersion.TryParse(library.Version, out var version))
                continue;
            if (package.Role != PackageRole.LibTorch || _direct.Contains(library.Id) || !DependentsOf(library).All(parent => PackageName.Of(parent.Id).IsRuntime && IsAskedFor(version, parent.Dependencies[library.Id])))
                yield return new PinnedPackage { Package = package, Version = version, BroughtBy = PathTo(library) };
        }
    }

    /// <summary>The referenced projects that ask for another TorchSharp than the restore chose, with the version that they were compiled against.</summary>
    /// <param name="compiled">The version that the restore of a project itself took, by the project's name, where it is another than it asks for or may be: null where nobody
    /// knows, as NuGet hands on the lower end of a floating range alone.</param>
    public IEnumerable<(RestoredLibrary Project, NuGetVersion Compiled)> DriftingProjects(IReadOnlyDictionary<string, NuGetVersion?>? compiled = null)
    {
        if (!_libraries.TryGetValue("TorchSharp", out var managed) || !NuGetVersion.TryParse(managed.Version, out var chosen))
            yield break;
        foreach (var project in _libraries.Values.Where(library => library.IsProject))
        {
            if (project.Dependencies.TryGetValue("TorchSharp", out var text) && VersionRange.TryParse(text, out var range)
                && range is { HasLowerBound: true, MinVersion: { } asked } && asked != chosen
                && (compiled?.TryGetValue(project.Id, out var taken) == true ? taken : asked) is { } version && version != chosen)
                yield return (project, version);
        }
    }

    /// <summary>The way on which a package came in, from the project's own reference on: <c>A 1.0.0 → TorchSharp 0.102.7</c>; empty for the project's own.</summary>
    public string PathTo(RestoredLibrary library)
    {
        if (_direct.Contains(library.Id))
            return "";
        // The version that was chosen is that of whoever asks for it; others, which ask for less, would have got less.
        var bringer = NuGetVersion.TryParse(library.Version, out var version)
            ? DependentsOf(library).Where(parent => IsAskedFor(version, parent.Dependencies[library.Id])).Select(parent => WayTo(parent)).OrderBy(way => way.Count).FirstOrDefault()
            : null;
        var path = bringer is null ? WayTo(library) : [.. bringer, library.ToString()];
        return path.Count > 1 ? string.Join(" → ", path) : "";
    }

    private List<string> WayTo(RestoredLibrary library)
    {
        var path = new List<string> { library.ToString() };
        for (var at = library; _parents.Value.TryGetValue(at.Id, out var parent); at = parent)
            path.Add(parent.ToString());
        path.Reverse();
        return path;
    }

    private static bool IsAskedFor(NuGetVersion version, string range) => VersionRange.TryParse(range, out var asked) && asked.MinVersion == version;

    private IEnumerable<RestoredLibrary> DependentsOf(RestoredLibrary library) => _libraries.Values.Where(other => other.Dependencies.ContainsKey(library.Id));

    // Breadth first from what the project references, so that the shortest way is told. Projects that it references are among the libraries, not among its packages.
    private Dictionary<string, RestoredLibrary> FindParents()
    {
        var parents = new Dictionary<string, RestoredLibrary>(StringComparer.OrdinalIgnoreCase);
        var asked = new HashSet<string>(_libraries.Values.SelectMany(library => library.Dependencies.Keys), StringComparer.OrdinalIgnoreCase);
        var queue = new Queue<RestoredLibrary>(_libraries.Values.Where(library => _direct.Contains(library.Id) || (library.IsProject && !asked.Contains(library.Id))));
        var seen = new HashSet<string>(queue.Select(library => library.Id), StringComparer.OrdinalIgnoreCase);
        while (queue.Count > 0)
        {
            var parent = queue.Dequeue();
            foreach (var id in parent.Dependencies.Keys)
            {
                if (seen.Add(id) && _libraries.TryGetValue(id, out var library))
                {
                    parents[id] = parent;
                    queue.Enqueue(library);
                }
            }
        }

        return parents;
    }
}
