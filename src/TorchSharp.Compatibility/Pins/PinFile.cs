namespace TorchSharp.Compatibility;

/// <summary>A file that pins are written in, and what it says.</summary>
public sealed class PinFile
{
    internal PinFile(string path, PinFileKind kind, IReadOnlyList<Pin> pins, IReadOnlyList<PropertyDefinition> properties, IReadOnlyList<PinRemoval>? removals = null)
    {
        Path = path;
        Kind = kind;
        Pins = pins;
        Properties = properties;
        Removals = removals ?? [];
    }

    /// <summary>The path, as it was given.</summary>
    public string Path { get; }

    /// <summary>What file it is.</summary>
    public PinFileKind Kind { get; }

    /// <summary>The pins, in the order of the file.</summary>
    public IReadOnlyList<Pin> Pins { get; }

    /// <summary>The property definitions, in the order of the file.</summary>
    internal IReadOnlyList<PropertyDefinition> Properties { get; }

    /// <summary>What takes pins away again, of this file or of one that is read before.</summary>
    internal IReadOnlyList<PinRemoval> Removals { get; }

    /// <summary>
    /// Reads a file of any kind. Never throws for its content: of a file that is no XML, such as one that is being typed, what stands before the
    /// fault counts.
    /// </summary>
    /// <param name="path">The path, which decides what file it is; nothing is read from there.</param>
    /// <param name="text">The file's text.</param>
    public static PinFile Read(string path, string text)
    {
        var kind = KindOf(path);
        // Of what MSBuild reads the properties may count all the same.
        if (kind is PinFileKind.PackagesConfig or PinFileKind.FileBasedApp or PinFileKind.Script && text.IndexOf("torch", StringComparison.OrdinalIgnoreCase) < 0)
            return new PinFile(path, kind, [], []);
        return kind switch
        {
            PinFileKind.PackagesConfig => PackagesConfigReader.Read(path, text),
            PinFileKind.FileBasedApp => DirectiveReader.Read(path, text),
            PinFileKind.Script => ScriptReader.Read(path, text),
            _ => ProjectReader.Read(path, kind, text),
        };
    }

    /// <summary>What file a path names.</summary>
    public static PinFileKind KindOf(string path)
    {
        var name = System.IO.Path.GetFileName(path);
        // Of several projects in one folder each may have its own, packages.app.config.
        if (name.StartsWith("packages.", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".config", StringComparison.OrdinalIgnoreCase))
            return PinFileKind.PackagesConfig;
        if (name.Equals("Directory.Packages.props", StringComparison.OrdinalIgnoreCase))
            return PinFileKind.CentralVersions;
        return System.IO.Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".cs" => PinFileKind.FileBasedApp,
            ".csx" or ".fsx" or ".dib" or ".ipynb" => PinFileKind.Script,
            ".props" or ".targets" => PinFileKind.Props,
            _ => PinFileKind.Project,
        };
    }
}
