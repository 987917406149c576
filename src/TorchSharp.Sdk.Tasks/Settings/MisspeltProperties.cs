using System.Xml;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Messages;

namespace TorchSharp.Sdk.Tasks.Settings;

/// <summary>Properties whose names are slips of a setting's: MSBuild takes any name, and nobody reads them. The files are read when somebody asks.</summary>
/// <param name="files">The project, and the files that it imports by convention; they may be missing.</param>
internal sealed class MisspeltProperties(IReadOnlyList<string> files)
{
    private const string Directive = "#:property ";

    private List<(string File, string Text)>? _texts;

    private List<(string File, string Text)> Texts => _texts ??= [.. files.Select(SettingPlaces.SourceOf).OfType<string>().Select(file => (file, Read(file))).Where(source => source.Item2.Length > 0)];

    /// <summary>Those that the files set.</summary>
    public IEnumerable<DecisionMessage> InFiles()
    {
        foreach (var (file, text) in Texts)
        {
            // Most files have none, and need not be understood.
            if (!NamesIn(text).Any(IsMisspelt))
                continue;
            foreach (var (name, value) in Properties(file, text).Where(property => IsMisspelt(property.Name)))
                yield return Message(Path.GetFileName(file), name, value);
        }
    }

    /// <summary>Those of the command line, or of whoever started the build.</summary>
    /// <param name="properties">The global properties of the build.</param>
    public IEnumerable<DecisionMessage> Among(IEnumerable<KeyValuePair<string, string>> properties) =>
        properties.Where(property => IsMisspelt(property.Key)).Select(property => Message("The command line", property.Key, property.Value));

    private static DecisionMessage Message(string source, string name, string value) => new(
        DecisionCodes.MisspeltSetting, MessageSeverity.Warning, $"{source} sets {name}, and TorchSharp.Sdk reads no property of that name. Did you mean {PropertyNames.MeantBy(name)}?")
    {
        Cause = $"{name}={value}",
    };

    // What the project reads itself is its own.
    private bool IsMisspelt(string name) => PropertyNames.MeantBy(name) is not null && !Texts.Exists(source => source.Text.IndexOf("$(" + name, StringComparison.OrdinalIgnoreCase) >= 0);

    private static IEnumerable<string> NamesIn(string text)
    {
        for (var start = Next(0); start >= 0;)
        {
            var end = start + PropertyNames.Prefix.Length;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-'))
                end++;
            yield return text.Substring(start, end - start);
            start = Next(end);
        }

        int Next(int from) => text.IndexOf(PropertyNames.Prefix, from, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<(string Name, string Value)> Properties(string file, string text)
    {
        if (SettingPlaces.IsProgram(file))
        {
            return text.Split('\n').Where(line => line.StartsWith(Directive, StringComparison.OrdinalIgnoreCase) && line.IndexOf('=') > 0)
                .Select(line => line.Substring(Directive.Length).Split(['='], 2)).Select(parts => (parts[0].Trim(), parts[1].Trim()));
        }

        try
        {
            return SettingPlaces.Elements(text).Where(SettingPlaces.IsProperty).Select(element => (element.Name.LocalName, element.Value));
        }
        catch (XmlException)
        {
            // MSBuild tells.
            return [];
        }
    }

    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // MSBuild has read it a moment ago; the next build looks again.
            return "";
        }
    }
}
