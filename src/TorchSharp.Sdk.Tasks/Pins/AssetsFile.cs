using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Pins;

/// <summary>Reads NuGet's project.assets.json, and no more of it than one target's libraries: what comes after them, the files of each package above all, is most of the file.</summary>
internal static class AssetsFile
{
    /// <summary>The restored graph of one target; null where the file has none for it.</summary>
    /// <param name="text">The file.</param>
    /// <param name="framework">The target framework's name in the project: <c>net10.0</c>.</param>
    /// <param name="rid">The runtime identifier; empty for none.</param>
    /// <param name="direct">The ids of the packages that the project itself references.</param>
    /// <exception cref="FormatException">The file is no JSON.</exception>
    public static RestoredGraph? Read(string text, string framework, string rid, IEnumerable<string> direct)
    {
        var json = new JsonScanner(text);
        foreach (var section in json.Members())
        {
            if (section == "targets")
                return ReadTargets(json, framework, rid) is { } libraries ? new RestoredGraph(libraries, direct) : null;
        }

        return null;
    }

    /// <summary>The version of a package in all targets of the file; null where there are several or none.</summary>
    /// <exception cref="FormatException">The file is no JSON.</exception>
    public static string? VersionOf(string package, string text)
    {
        var versions = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var json = new JsonScanner(text);
        foreach (var section in json.Members())
        {
            if (section != "targets")
                continue;
            foreach (var _ in json.Members())
            {
                versions.UnionWith(json.Members().Where(name => name.StartsWith(package + "/", StringComparison.OrdinalIgnoreCase)).Select(name => name.Substring(package.Length + 1)));
            }

            break;
        }

        return versions.Count == 1 ? versions.First() : null;
    }

    private static List<RestoredLibrary>? ReadTargets(JsonScanner json, string framework, string rid)
    {
        List<RestoredLibrary>? best = null;
        var bestRank = -1;
        foreach (var target in json.Members())
        {
            // "net10.0", "net10.0/linux-x64"; before .NET 5 ".NETCoreApp,Version=v3.1".
            var slash = target.IndexOf('/');
            var isRid = (slash < 0 ? "" : target.Substring(slash + 1)).Equals(rid, StringComparison.OrdinalIgnoreCase);
            var isFramework = (slash < 0 ? target : target.Substring(0, slash)).Equals(framework, StringComparison.OrdinalIgnoreCase);
            var rank = (isFramework ? 2 : 0) + (isRid ? 1 : 0);
            if (rank <= bestRank)
                continue;
            bestRank = rank;
            best = [];
            foreach (var name in json.Members())
            {
                if (ReadLibrary(json, name) is { } library)
                    best.Add(library);
            }
        }

        return best;
    }

    private static RestoredLibrary? ReadLibrary(JsonScanner json, string name)
    {
        var isProject = false;
        var dependencies = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in json.Members())
        {
            if (member == "type")
            {
                isProject = json.TextOrNull() == "project";
            }
            else if (member == "dependencies")
            {
                foreach (var id in json.Members())
                {
                    if (json.TextOrNull() is { } range)
                        dependencies[id] = range;
                }
            }
        }

        var slash = name.IndexOf('/');
        return slash > 0 ? new RestoredLibrary(name.Substring(0, slash), name.Substring(slash + 1), isProject, dependencies) : null;
    }
}
