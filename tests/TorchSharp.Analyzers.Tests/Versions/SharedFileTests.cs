using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TorchSharp.Analyzers.Versions;

namespace TorchSharp.Analyzers.Tests.Versions;

/// <summary>Fix All over projects that share Directory.Packages.props, which is a document of its own in each.</summary>
public sealed class SharedFileTests : IDisposable
{
    private const string Central = """
        <Project><ItemGroup>
          <PackageVersion Include="TorchSharp" Version="0.106.0" />
          <PackageVersion Include="TorchSharp-cpu" Version="0.105.1" />
          <PackageVersion Include="TorchVision" Version="0.105.2" />
        </ItemGroup></Project>
        """;

    private readonly AdhocWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task A_shared_file_is_edited_once_and_everywhere(FixAllScope scope)
    {
        var solution = AddProject(AddProject(_workspace.CurrentSolution, "one", "TorchSharp;TorchSharp-cpu"), "two", "TorchSharp;TorchSharp-cpu;TorchVision");

        var mended = await FixAsync(solution, scope, nameof(Compatibility.PinRemedyKind.AlignToTorchSharp));

        var texts = await TextsAsync(mended, "/0/Directory.Packages.props");
        texts.Count.ShouldBe(2);
        texts.Distinct().ShouldHaveSingleItem().ShouldBe(Central
            .Replace("0.105.1", "0.106.0", StringComparison.Ordinal)
            .Replace("0.105.2", scope == FixAllScope.Solution ? "0.106.0" : "0.105.2", StringComparison.Ordinal));
        (await TextsAsync(mended, "/0/one.csproj")).ShouldBe(await TextsAsync(solution, "/0/one.csproj"));

        // A second time there is nothing to do.
        if (scope == FixAllScope.Solution)
            (await ActionAsync(mended, scope, nameof(Compatibility.PinRemedyKind.AlignToTorchSharp))).ShouldBeNull();
    }

    [Fact]
    public async Task What_is_switched_off_stays()
    {
        var solution = AddProject(_workspace.CurrentSolution, "one", "TorchSharp;TorchVision");
        (await ActionAsync(solution, FixAllScope.Project, nameof(Compatibility.PinRemedyKind.AlignToTorchSharp))).ShouldNotBeNull();
        var project = solution.Projects.Single();
        solution = project.AddAnalyzerConfigDocument(".editorconfig", SourceText.From("root = true\n[*.cs]\ndotnet_diagnostic.TORCH2002.severity = none\n"), filePath: "/0/.editorconfig").Project.Solution;
        (await ActionAsync(solution, FixAllScope.Project, nameof(Compatibility.PinRemedyKind.AlignToTorchSharp))).ShouldBeNull();
    }

    private static Solution AddProject(Solution solution, string name, string packages)
    {
        var id = ProjectId.CreateNewId(name);
        solution = solution.AddProject(id, name, name, LanguageNames.CSharp)
            .AddDocument(DocumentId.CreateNewId(id), "C.cs", SourceText.From("class C { }"), filePath: $"/0/{name}/C.cs")
            .AddAdditionalDocument(DocumentId.CreateNewId(id), $"{name}.csproj", SourceText.From(PinsTest<ProjectPinsAnalyzer, ProjectFilePinsCodeFixProvider>.Project($"<PackageReference Include=\"{packages}\" />")), filePath: $"/0/{name}.csproj")
            .AddAdditionalDocument(DocumentId.CreateNewId(id), "Directory.Packages.props", SourceText.From(Central), filePath: "/0/Directory.Packages.props");
        return solution;
    }

    private static async Task<Solution> FixAsync(Solution solution, FixAllScope scope, string key)
    {
        var operations = await (await ActionAsync(solution, scope, key)).ShouldNotBeNull().GetOperationsAsync(TestContext.Current.CancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private static async Task<CodeAction?> ActionAsync(Solution solution, FixAllScope scope, string key)
    {
        var fix = new ProjectFilePinsCodeFixProvider();
        var context = new FixAllContext(
            solution.Projects.First(), fix, scope, key, fix.FixableDiagnosticIds, new EveryProject(), TestContext.Current.CancellationToken);
        return await fix.GetFixAllProvider().GetFixAsync(context);
    }

    private static async Task<List<string>> TextsAsync(Solution solution, string path)
    {
        var texts = new List<string>();
        foreach (var id in solution.GetDocumentIdsWithFilePath(path))
            texts.Add((await solution.GetAdditionalDocument(id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        return texts;
    }

    private sealed class EveryProject : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        {
            var compilation = (await project.GetCompilationAsync(cancellationToken))!;
            DiagnosticAnalyzer[] analyzers = [new ProjectPinsAnalyzer()];
            var options = new CompilationWithAnalyzersOptions(project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
            return await compilation.WithAnalyzers([.. analyzers], options).GetAnalyzerDiagnosticsAsync(cancellationToken);
        }

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => GetAllDiagnosticsAsync(document.Project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => GetAllDiagnosticsAsync(project, cancellationToken);
    }
}
