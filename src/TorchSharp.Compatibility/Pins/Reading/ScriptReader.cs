using System.Text.RegularExpressions;

namespace TorchSharp.Compatibility;

/// <summary>
/// Reads the <c>#r "nuget: TorchSharp-cpu, 0.105.0"</c> lines of scripts and notebooks; in an .ipynb they stand inside JSON texts, their quotes
/// escaped. Comments and cells of prose don't count.
/// </summary>
internal static class ScriptReader
{
    private static readonly Regex s_reference = new(
        @"#r[ \t]+\\?""[ \t]*nuget[ \t]*:[ \t]*(?<id>[^\s,""\\]+)([ \t]*,[ \t]*(?<version>[^\s""\\]+))?[ \t]*\\?""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // The last before a place.
    private static readonly Regex s_notebookCell = new(@"""cell_type""\s*:\s*""(?<type>\w+)""", RegexOptions.CultureInvariant | RegexOptions.RightToLeft);
    private static readonly Regex s_interactiveCell = new(@"^#!(?<kernel>csharp|fsharp|c#|f#|markdown|md|html|javascript|js|mermaid|pwsh|powershell|sql|kql|http|value|meta)(?!\w)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.RightToLeft);
    private static readonly string[] s_codeKernels = ["csharp", "fsharp", "c#", "f#"];

    public static PinFile Read(string path, string text)
    {
        var places = new TextPlaces(path, text);
        var pins = new List<Pin>();
        foreach (var (line, start) in Lines(text))
        {
            // A notebook holds several lines of a cell in one of its own, or a line each, in quotes.
            if (line.IndexOf("torch", StringComparison.OrdinalIgnoreCase) < 0)
                continue;
            foreach (Match match in s_reference.Matches(line))
            {
                if (!IsComment(line, match.Index) && !IsProse(path, text, start + match.Index))
                    pins.Add(Pin(PinKind.ScriptReference, places, match.Groups["id"], match.Groups["version"], start, places.Place(start + match.Index, match.Length)));
            }
        }

        return new PinFile(path, PinFileKind.Script, pins, []);
    }

    internal static Pin Pin(PinKind kind, TextPlaces places, Group id, Group version, int at, PinPlace place) => new()
    {
        Kind = kind,
        Package = PackageName.Of(id.Value),
        VersionText = version is { Success: true, Length: > 0 } ? version.Value : null,
        VersionPlace = version is { Success: true, Length: > 0 } ? places.Place(at + version.Index, version.Length) : null,
        IdPlace = places.Place(at + id.Index, id.Length),
        Place = place,
    };

    internal static IEnumerable<(string Line, int Start)> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOfAny(['\r', '\n'], start);
            if (end < 0)
                end = text.Length;
            yield return (text.Substring(start, end - start), start);
            start = end + 1;
        }
    }

    // A cell of text, or a block comment that begins a line.
    private static bool IsProse(string path, string text, int at)
    {
        var before = text.Substring(0, at);
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".ipynb":
                var cell = s_notebookCell.Match(before);
                return cell.Success && cell.Groups["type"].Value != "code";
            case ".dib":
                var kernel = s_interactiveCell.Match(before);
                return (kernel.Success && !s_codeKernels.Contains(kernel.Groups["kernel"].Value, StringComparer.OrdinalIgnoreCase)) || IsInBlock(before, "/*", "*/") || IsInBlock(before, "(*", "*)");
            case ".fsx":
                return IsInBlock(before, "(*", "*)");
            default:
                return IsInBlock(before, "/*", "*/");
        }
    }

    private static bool IsInBlock(string before, string open, string close)
    {
        var start = before.LastIndexOf(open, StringComparison.Ordinal);
        var line = start < 0 ? 0 : before.LastIndexOfAny(['\r', '\n'], start) + 1;
        return start >= 0 && before.IndexOf(close, start + open.Length, StringComparison.Ordinal) < 0 && before.Substring(line, start - line).Trim().Length == 0;
    }

    // In JSON a cell's line begins at a quote or at an escaped line break.
    private static bool IsComment(string line, int at)
    {
        var begin = Math.Max(line.LastIndexOf("\\n", at, StringComparison.Ordinal), line.LastIndexOf("\"", at, StringComparison.Ordinal)) + 1;
        return line.Substring(begin, at - begin).Contains("//");
    }
}
