using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TorchSharp.Analyzers.Availability;

namespace TorchSharp.Analyzers.Tests;

/// <summary>What an editor does with one open project: add, edit, fix, undo, redo, with answers that follow each step.</summary>
public sealed class EditorSessionTests : IDisposable
{
    private const string Faulty = """
        using TorchSharp;

        internal static class Program
        {
            private static void Main()
            {
                var t = torch.zeros(3);
                t = Settings.Up(t);
            }
        }
        """;

    private const string Settings = """
        using TorchSharp;

        internal static class Settings
        {
            public static torch.Tensor Up(torch.Tensor t)
            {
                return t.cuda();
            }
        }
        """;

    private readonly AdhocWorkspace _workspace = new();

    [Fact]
    public async Task Findings_follow_what_is_typed_fixed_and_undone()
    {
        var projectId = ProjectId.CreateNewId();
        var solution = _workspace.CurrentSolution
            .AddProject(projectId, "App", "App", LanguageNames.CSharp)
            .WithProjectCompilationOptions(projectId, new CSharpCompilationOptions(OutputKind.ConsoleApplication))
            .WithProjectMetadataReferences(projectId, RuntimeReferences.All.Add(TorchSharpAssembly.Reference));
        var program = DocumentId.CreateNewId(projectId);
        Apply(solution.AddDocument(program, "Program.cs", SourceText.From(Faulty)));
        (await FindAsync()).ShouldBeEmpty();

        // A second file is added, and both are looked at together.
        var settings = DocumentId.CreateNewId(projectId);
        Apply(_workspace.CurrentSolution.AddDocument(settings, "Settings.cs", SourceText.From(Settings)));
        (await FindAsync()).ShouldHaveSingleItem().Location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString().ShouldBe(Settings);

        // The caller learns to check, in the other file.
        Edit(program, "t = Settings.Up(t);", "if (torch.cuda.is_available()) t = Settings.Up(t);");
        (await FindAsync()).ShouldBeEmpty();

        // Half a condition more is no reason to stop.
        Edit(program, "if (torch.cuda.is_available())", "if (torch.cuda.is_available() &&");
        await FindAsync();

        // Undo.
        Write(program, Faulty);
        var found = (await FindAsync()).ShouldHaveSingleItem();

        // The light bulb.
        Apply(await FixAsync(found, settings));
        (await FindAsync()).ShouldBeEmpty();
        var mended = await _workspace.CurrentSolution.GetDocument(settings)!.GetTextAsync(TestContext.Current.CancellationToken);
        mended.ToString().ShouldNotBe(Settings);

        // Undo and redo.
        Write(settings, Settings);
        (await FindAsync()).ShouldHaveSingleItem();
        Write(settings, mended.ToString());
        (await FindAsync()).ShouldBeEmpty();

        // The file goes, and its caller is left with an error.
        Write(settings, Settings);
        Apply(_workspace.CurrentSolution.RemoveDocument(settings));
        (await FindAsync()).ShouldBeEmpty();

        async Task<ImmutableArray<Diagnostic>> FindAsync()
        {
            var compilation = (await _workspace.CurrentSolution.GetProject(projectId)!.GetCompilationAsync(TestContext.Current.CancellationToken))!;
            Exception? failure = null;
            var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => failure ??= exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
            var reported = await compilation.WithAnalyzers([new CudaWithoutCheckAnalyzer()], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
            failure.ShouldBeNull();
            return reported;
        }
    }

    public void Dispose() => _workspace.Dispose();

    private void Apply(Solution solution) => _workspace.TryApplyChanges(solution).ShouldBeTrue();

    private void Edit(DocumentId id, string old, string replacement)
    {
        var text = _workspace.CurrentSolution.GetDocument(id)!.GetTextAsync(TestContext.Current.CancellationToken).Result.ToString();
        text.ShouldContain(old);
        Write(id, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    private void Write(DocumentId id, string text) => Apply(_workspace.CurrentSolution.WithDocumentText(id, SourceText.From(text)));

    private async Task<Solution> FixAsync(Diagnostic diagnostic, DocumentId id)
    {
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(_workspace.CurrentSolution.GetDocument(id)!, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken);
        await new FailFastCodeFixProvider().RegisterCodeFixesAsync(context);
        var operations = await actions.ShouldHaveSingleItem().GetOperationsAsync(TestContext.Current.CancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }
}
