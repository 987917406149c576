using System.Runtime.Serialization.Json;
using System.Xml;
using NuGet.Versioning;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Pins;

/// <summary>Reads NuGet's project.assets.json, front to back, and no more of it than one target's libraries and the project's own references.</summary>
internal static class AssetsFile
{
    /// <summary>The restored graph of one target; null where the file has none for it.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="framework">The target framework's name in the project: <c>net10.0</c>.</param>
    /// <param name="rid">The runtime identifier; empty for none.</param>
    /// <exception cref="XmlException">The file is no JSON.</exception>
    public static RestoredGraph? Read(Stream stream, string framework, string rid)
    {
        using var reader = JsonReaderWriterFactory.CreateJsonReader(stream, XmlDictionaryReaderQuotas.Max);
        try
        {
            return Read(reader, framework, rid);
        }
        catch (IndexOutOfRangeException exception)
        {
            // The reader's own answer to brackets that close nothing.
            throw new XmlException("More brackets are closed than opened.", exception);
        }
    }

    private static RestoredGraph? Read(XmlReader reader, string framework, string rid)
    {
        List<RestoredLibrary>? libraries = null;
        var direct = new List<string>();
        reader.MoveToContent();
        foreach (var section in Members(reader))
        {
            if (section == "targets")
                libraries = ReadTargets(reader, framework, rid);
            else if (section == "project")
                ReadProject(reader, framework, direct);
            // What else there is, the files of each package above all, is most of the file.
            if (libraries is not null && direct.Count > 0)
                break;
        }

        return libraries is null ? null : new RestoredGraph(libraries, direct);
    }

    private static List<RestoredLibrary>? ReadTargets(XmlReader reader, string framework, string rid)
    {
        List<RestoredLibrary>? best = null;
        var bestRank = -1;
        foreach (var target in Members(reader))
        {
            // "net10.0", "net10.0/linux-x64"; before .NET 5 ".NETCoreApp,Version=v3.1".
            var slash = target.IndexOf('/');
            var isRid = (slash < 0 ? "" : target.Substring(slash + 1)).Equals(rid, StringComparison.OrdinalIgnoreCase);
            var isFramework = (slash < 0 ? target : target.Substring(0, slash)).Equals(framework, StringComparison.OrdinalIgnoreCase);
            var rank = (isFramework ? 2 : 0) + (isRid ? 1 : 0);
            if (rank <= bestRank)
                continue;
            bestRank = rank;
            best = [.. Members(reader).Select(name => ReadLibrary(reader, name)).OfType<RestoredLibrary>()];
        }

        return best;
    }

    private static RestoredLibrary? ReadLibrary(XmlReader reader, string name)
    {
        var isProject = false;
        var dependencies = new Dictionary<string, VersionRange>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in Members(reader))
        {
            if (member == "type")
            {
                isProject = reader.ReadElementContentAsString() == "project";
            }
            else if (member == "dependencies")
            {
                foreach (var id in Members(reader))
                {
                    if (VersionRange.TryParse(reader.ReadElementContentAsString(), out var range))
                        dependencies[id] = range;
                }
            }
        }

        var slash = name.IndexOf('/');
        return slash > 0 && NuGetVersion.TryParse(name.Substring(slash + 1), out var version)
            ? new RestoredLibrary(name.Substring(0, slash), version, isProject, dependencies)
            : null;
    }

    private static void ReadProject(XmlReader reader, string framework, List<string> direct)
    {
        foreach (var member in Members(reader))
        {
            if (member != "frameworks")
                continue;
            foreach (var name in Members(reader))
            {
                if (!name.Equals(framework, StringComparison.OrdinalIgnoreCase))
                    continue;
                foreach (var part in Members(reader))
                {
                    if (part == "dependencies")
                        direct.AddRange(Members(reader));
                }
            }
        }
    }

    // The names of an object's members, one after the other; the reader stands at each value while its name is looked at, and what the caller leaves
    // unread of it is skipped.
    private static IEnumerable<string> Members(XmlReader reader)
    {
        var depth = reader.Depth;
        if (reader.IsEmptyElement || reader.NodeType != XmlNodeType.Element)
        {
            reader.Skip();
            yield break;
        }

        reader.Read();
        while (reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
                continue;
            }

            // A name that is none in XML stands in an attribute.
            var (line, name) = (Position(reader), reader.GetAttribute("item") ?? reader.LocalName);
            yield return name;
            if (reader.NodeType == XmlNodeType.Element && reader.Depth == depth + 1 && Position(reader) == line)
                reader.Skip();
        }

        reader.Read();
    }

    private static (string, string?) Position(XmlReader reader) => (reader.LocalName, reader.GetAttribute("item"));
}
