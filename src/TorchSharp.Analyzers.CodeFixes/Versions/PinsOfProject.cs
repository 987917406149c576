using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TorchSharp.Compatibility;

namespace TorchSharp.Analyzers.Versions;

/// <summary>The pins of a project in an editor, and the edits of its files.</summary>
internal sealed class PinsOfProject
{
    private readonly Project _project;
    private readonly ProjectPins _pins;

    private PinsOfProject(Project project, ProjectPins pins)
    {
        _project = project;
        _pins = pins;
    }

    public IReadOnlyList<PinFinding> Findings => _pins.Findings;

    /// <summary>Reads the project's files as they are now; null where they pin nothing of TorchSharp's.</summary>
    public static async Task<PinsOfProject?> ReadAsync(Project project, CancellationToken cancellationToken) =>
        await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation
        && ProjectPins.TryGet(compilation, project.AnalyzerOptions) is { } pins
            ? new PinsOfProject(project, pins)
            : null;

    public PinFinding? Find(string key) => Findings.FirstOrDefault(finding => finding.Key == key);

    /// <summary>
    /// Writes a remedy into every document of its files: Directory.Packages.props is one in each project. Encoding, byte order mark and line ends stay.
    /// </summary>
    public async Task<Solution> ApplyAsync(PinRemedy remedy, Solution solution, CancellationToken cancellationToken)
    {
        var texts = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var file in PinEditor.FilesOf(remedy))
        {
            if (DocumentOf(file) is { } document)
            {
                texts.Add(file, await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
            }
        }

        foreach (var edits in PinEditor.EditsOf(remedy, file => texts[file].ToString()).GroupBy(edit => edit.Place.File))
        {
            var text = texts[edits.Key].WithChanges(edits.Select(edit => new TextChange(new TextSpan(edit.Place.Start, edit.Place.Length), edit.NewText)));
            foreach (var id in solution.GetDocumentIdsWithFilePath(edits.Key))
            {
                solution = solution.GetDocument(id) is null ? solution.WithAdditionalDocumentText(id, text) : solution.WithDocumentText(id, text);
            }
        }

        return solution;
    }

    private TextDocument? DocumentOf(string file) =>
        (TextDocument?)_project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == file) ?? _project.Documents.FirstOrDefault(document => document.FilePath == file);
}
