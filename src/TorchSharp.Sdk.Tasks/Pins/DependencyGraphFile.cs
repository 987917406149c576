using NuGet.Versioning;

namespace TorchSharp.Sdk.Tasks.Pins;

/// <summary>Reads NuGet's nuget.dgspec.json, which has what each project of a restore asks for as it is written: the assets file has the lower ends alone.</summary>
internal static class DependencyGraphFile
{
    /// <summary>The projects.</summary>
    /// <exception cref="FormatException">The file is no JSON.</exception>
    public static IReadOnlyList<ReferencedProject> Read(string text)
    {
        var projects = new List<ReferencedProject>();
        var json = new JsonScanner(text);
        foreach (var section in json.Members())
        {
            if (section != "projects")
                continue;
            foreach (var _ in json.Members())
                projects.Add(ReadProject(json));
        }

        return projects;
    }

    private static ReferencedProject ReadProject(JsonScanner json)
    {
        var (name, outputPath, floats) = ("", "", false);
        foreach (var section in json.Members())
        {
            if (section == "restore")
            {
                foreach (var member in json.Members())
                {
                    if (member == "projectName")
                        name = json.TextOrNull() ?? "";
                    else if (member == "outputPath")
                        outputPath = json.TextOrNull() ?? "";
                }
            }
            else if (section == "frameworks")
            {
                foreach (var _ in json.Members())
                    floats |= Floats(json);
            }
        }

        return new ReferencedProject(name, outputPath, floats);
    }

    private static bool Floats(JsonScanner json)
    {
        var floats = false;
        foreach (var section in json.Members())
        {
            if (section != "dependencies")
                continue;
            foreach (var id in json.Members())
            {
                if (!id.Equals("TorchSharp", StringComparison.OrdinalIgnoreCase))
                    continue;
                foreach (var member in json.Members())
                    floats |= member == "version" && VersionRange.TryParse(json.TextOrNull() ?? "", out var range) && range.IsFloating;
            }
        }

        return floats;
    }
}
