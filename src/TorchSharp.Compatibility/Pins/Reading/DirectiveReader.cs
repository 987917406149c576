using System.Text.RegularExpressions;

namespace TorchSharp.Compatibility;

/// <summary>Reads the <c>#:package</c> and <c>#:property</c> lines of a file-based app. They stand before all code.</summary>
internal static class DirectiveReader
{
    private static readonly Regex s_package = new(@"^#:package[ \t]+(?<id>[^\s@]+)([ \t]*@[ \t]*(?<version>[^\r\n]*?))?[ \t]*$", RegexOptions.CultureInvariant);
    private static readonly Regex s_property = new(@"^#:property[ \t]+(?<name>\w+)[ \t]*=[ \t]*(?<value>[^\r\n]*?)[ \t]*$", RegexOptions.CultureInvariant);

    public static PinFile Read(string path, string text)
    {
        var places = new TextPlaces(path, text);
        var pins = new List<Pin>();
        var properties = new List<PropertyDefinition>();
        foreach (var (line, at) in HeadOf(text))
        {
            if (s_package.Match(line) is { Success: true } package)
            {
                pins.Add(ScriptReader.Pin(PinKind.PackageDirective, places, package.Groups["id"], package.Groups["version"], at, places.Place(at, line.Length)));
            }
            else if (s_property.Match(line) is { Success: true } property)
            {
                var value = property.Groups["value"];
                properties.Add(new PropertyDefinition(property.Groups["name"].Value, value.Value, "", places.Place(at + value.Index, value.Length)));
            }
        }

        return new PinFile(path, PinFileKind.FileBasedApp, pins, properties);
    }

    // Lines up to the first that is neither directive, comment nor blank.
    private static IEnumerable<(string Line, int Start)> HeadOf(string text)
    {
        var isComment = false;
        foreach (var (line, start) in ScriptReader.Lines(text))
        {
            var trimmed = line.Trim('\uFEFF', ' ', '\t');
            if (isComment || trimmed.StartsWith("/*", StringComparison.Ordinal))
                isComment = trimmed.IndexOf("*/", StringComparison.Ordinal) < 0;
            else if (trimmed.StartsWith("#:", StringComparison.Ordinal))
                yield return (trimmed, start + line.IndexOf(trimmed, StringComparison.Ordinal));
            else if (trimmed.Length > 0 && trimmed[0] != '#' && !trimmed.StartsWith("//", StringComparison.Ordinal))
                yield break;
        }
    }
}
