using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A workspace with the one project of a test.</summary>
internal sealed class TestProject : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();

    public TestProject(IEnumerable<(string Path, string Text)> sources, IEnumerable<MarkedSource> additionalFiles, SolutionState state, ReferenceAssemblies references, ParseOptions parseOptions, bool withAdditionalReferences = true)
    {
        var id = ProjectId.CreateNewId("TestProject");
        var solution = _workspace.CurrentSolution
            .AddProject(id, "TestProject", "TestProject", LanguageNames.CSharp)
            .WithProjectParseOptions(id, parseOptions)
            .WithProjectCompilationOptions(id, new CSharpCompilationOptions(state.OutputKind ?? OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true))
            .WithProjectMetadataReferences(id, references.References.AddRange(withAdditionalReferences ? state.AdditionalReferences : []));
        foreach (var (path, text) in sources)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id, path), Path.GetFileName(path), SourceText.From(text, System.Text.Encoding.UTF8), filePath: path);
        }

        foreach (var file in additionalFiles)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id, file.Path), Path.GetFileName(file.Path), SourceText.From(file.Text, file.Encoding), filePath: file.Path);
        }

        foreach (var (path, text) in state.AnalyzerConfigFiles)
        {
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id, path), Path.GetFileName(path), text, filePath: path);
        }

        Project = solution.GetProject(id)!;
    }

    public Project Project { get; }

    public void Dispose() => _workspace.Dispose();

    /// <summary>What the compiler and the analyzers say about a project, ordered by place.</summary>
    public static async Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(Project project, ImmutableArray<DiagnosticAnalyzer> analyzers, CancellationToken cancellationToken)
    {
        var compilation = await project.GetCompilationAsync(cancellationToken) ?? throw new InvalidOperationException("The project has no compilation.");
        var found = await GetAnalyzerDiagnosticsAsync(project, compilation, analyzers, cancellationToken);
        return [.. found.Concat(compilation.GetDiagnostics(cancellationToken)).OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }

    /// <summary>What the analyzers alone say. An exception of an analyzer is the test's own.</summary>
    public static async Task<ImmutableArray<Diagnostic>> GetAnalyzerDiagnosticsAsync(
        Project project, Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, CancellationToken cancellationToken)
    {
        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            onAnalyzerException: (exception, _, _) => failure ??= exception,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        var found = await compilation.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync(cancellationToken);
        return failure is null
            ? [.. found.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)]
            : throw new InvalidOperationException($"An analyzer threw: {failure}", failure);
    }
}
