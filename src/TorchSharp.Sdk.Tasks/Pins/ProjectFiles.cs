using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Pins;

/// <summary>The files that a project's pins are written in, read when somebody asks: only where there is something to tell.</summary>
internal sealed class ProjectFiles(string projectFile, IEnumerable<string> imports)
{
    private static readonly string[] s_readByAnalyzers = [".csproj", ".props", ".targets", ".cs"];

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private IReadOnlyList<PinFile>? _files;

    /// <summary>The files in the order in which MSBuild reads them; those that can't be read are left out.</summary>
    public IReadOnlyList<PinFile> Files => _files ??= [.. imports.Append(projectFile).Distinct().OrderBy(Rank).Select(Read).OfType<PinFile>()];

    /// <summary>The text of a file that was read.</summary>
    public string TextOf(string file) => _texts[file];

    /// <summary>The pins as the texts say them, to find places and edits.</summary>
    public PinSet Pins(ProjectFacts project, EvaluatedPackages? evaluated) => PinSet.Of(Files, project, evaluated);

    /// <summary>The pins that the compiler's analyzers see, which TorchSharp.Pins.targets hands the same files.</summary>
    public PinSet PinsForAnalyzers(ProjectFacts project, EvaluatedPackages? evaluated) =>
        PinSet.Of([.. Files.Where(file => s_readByAnalyzers.Contains(Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase))], project, evaluated);

    private int Rank(string file) => file == projectFile ? 2
        : PinFile.KindOf(file) == PinFileKind.CentralVersions ? 1
        : Path.GetExtension(file).Equals(".targets", StringComparison.OrdinalIgnoreCase) ? 3
        : 0;

    private PinFile? Read(string file)
    {
        try
        {
            var text = File.ReadAllText(file);
            _texts[file] = text;
            return PinFile.Read(file, text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A place is a courtesy: without the file the message points at the project.
            return null;
        }
    }
}
