using System.Xml;
using System.Xml.Linq;

namespace TorchSharp.Sdk.Tasks.Messages;

/// <summary>
/// Finds the line that a message is about. MSBuild tells a task the values of properties and not where they were set, so that the files are read
/// again: for a message only, never in a build without one.
/// </summary>
/// <param name="files">The project, and the files that it imports by convention, nearest first; they may be missing.</param>
internal sealed class SettingPlaces(IReadOnlyList<string> files)
{
    private const string PropertyDirective = "#:property ";
    private const string PackageDirective = "#:package ";

    private static readonly string[] s_packageItems = ["PackageReference", "PackageVersion", "GlobalPackageReference"];

    /// <summary>The place of a cause, which is a property with its value (<c>TorchSharpBackend=gpu</c>) or the id of a package; the project as a whole where it is in none of the files.</summary>
    public SettingPlace Find(string cause)
    {
        var equals = cause.IndexOf('=');
        var (name, value) = equals < 0 ? (cause, null) : (cause.Substring(0, equals), cause.Substring(equals + 1));
        if (name.Length > 0)
        {
            foreach (var file in files)
            {
                if (FindIn(file, name, value) is { } place)
                    return place;
            }
        }

        return new SettingPlace(files[0]);
    }

    /// <summary>The file that settings stand in: a project's own, or the program of a file-based app, whose project the command line makes up; null where there is neither.</summary>
    public static string? SourceOf(string file)
    {
        if (File.Exists(file))
            return file;
        // The project is app.csproj or app.cs.csproj, by the version of the .NET SDK.
        var withoutExtension = Path.ChangeExtension(file, null);
        var program = IsProgram(withoutExtension) ? withoutExtension : withoutExtension + ".cs";
        return File.Exists(program) ? program : null;
    }

    /// <summary>Whether the settings of a file are lines of a program.</summary>
    public static bool IsProgram(string file) => file.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    /// <summary>The elements of a project's text, with their lines. As in MSBuild no document type is followed.</summary>
    /// <exception cref="XmlException">It is no XML.</exception>
    public static IEnumerable<XElement> Elements(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.SetLineInfo).Descendants();
    }

    /// <summary>Whether an element sets a property.</summary>
    public static bool IsProperty(XElement element) => element.Parent?.Name.LocalName == "PropertyGroup";

    private static SettingPlace? FindIn(string file, string name, string? value)
    {
        try
        {
            var source = SourceOf(file);
            return source is null ? null : IsProgram(source) ? FindInProgram(source, name, value) : FindInXml(source, name, value);
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // The message is worth more than its line.
            return null;
        }
    }

    private static SettingPlace? FindInXml(string file, string name, string? value)
    {
        // The last one counts, in MSBuild too.
        var found = Elements(File.ReadAllText(file)).LastOrDefault(element => value is null
            ? s_packageItems.Contains(element.Name.LocalName) && Names(element, name)
            : IsProperty(element) && (IsNamed(element, name) ? MayBe(element.Value, value) : IsNamed(element, name + "s") && element.Value.Split(';').Any(part => MayBe(part, value))));
        return found is IXmlLineInfo line && line.HasLineInfo() ? new SettingPlace(file, line.LineNumber, line.LinePosition) : null;
    }

    private static SettingPlace? FindInProgram(string program, string name, string? value)
    {
        var directive = value is null ? PackageDirective + name : $"{PropertyDirective}{name}=";
        var lines = File.ReadAllLines(program);
        var index = Array.FindLastIndex(lines, line => line.StartsWith(directive, StringComparison.OrdinalIgnoreCase)
            && (value is null ? line.Length == directive.Length || line[directive.Length] is '@' or ' ' : MayBe(line.Substring(directive.Length), value)));
        return index < 0 ? null : new SettingPlace(program, index + 1, 1);
    }

    // A property with an s is a list of what the one without it may be: RuntimeIdentifiers, TargetFrameworks.
    private static bool IsNamed(XElement element, string name) => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool Names(XElement element, string id) =>
        ((string?)element.Attribute("Include") ?? (string?)element.Attribute("Update") ?? "").Split(';').Any(part => part.Trim().Equals(id, StringComparison.OrdinalIgnoreCase));

    // A value that is computed can't be compared; one that differs is overridden elsewhere: on the command line, or by a file that is not looked at.
    private static bool MayBe(string text, string value) =>
        text.IndexOf("$(", StringComparison.Ordinal) >= 0 || text.Trim().Equals(value.Trim(), StringComparison.OrdinalIgnoreCase);
}
