using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Runs analyzers, applies their fixes one by one and all at once, and compares the result.</summary>
public abstract class CodeFixTest<TVerifier> : AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    private static readonly FixAllScope[] Scopes = [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <summary>The one source after all fixes. The same as the test's source means: no fix is offered.</summary>
    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    /// <summary>The one source after fixing all at once, where that differs.</summary>
    public string BatchFixedCode
    {
        set => BatchFixedState.Sources.Add(value);
    }

    /// <summary>What is expected after all fixes.</summary>
    public SolutionState FixedState { get; } = new();

    /// <summary>What is expected after fixing all at once; the fixed state where it is empty.</summary>
    public SolutionState BatchFixedState { get; } = new();

    /// <summary>Which of the offered actions to apply; the first where null.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>How many fixes it takes one by one; any number up to that of the diagnostics where null.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>The code fixes under test.</summary>
    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    /// <inheritdoc/>
    protected override async Task RunWithLineEndingAsync(string lineEnding, CancellationToken cancellationToken)
    {
        await base.RunWithLineEndingAsync(lineEnding, cancellationToken);
        if (FixedState.Sources.Count == 0 && FixedState.AdditionalFiles.Count == 0)
        {
            return;
        }

        var start = ReadState(TestState, lineEnding);
        var expected = ReadState(FixedState, lineEnding);
        using var project = CreateProject(start);

        var one = await FixOneByOneAsync(project.Project, cancellationToken);
        await VerifyStateAsync("state after fixing one by one", one, expected, cancellationToken);

        var expectedBatch = BatchFixedState.Sources.Count == 0 && BatchFixedState.AdditionalFiles.Count == 0 ? expected : ReadState(BatchFixedState, lineEnding);
        foreach (var scope in Scopes)
        {
            if (await FixAllAsync(project.Project, scope, cancellationToken) is { } all)
            {
                await VerifyStateAsync($"state after fixing all in {scope}", all, expectedBatch, cancellationToken);
            }
        }
    }

    private async Task<Project> FixOneByOneAsync(Project project, CancellationToken cancellationToken)
    {
        var limit = (await GetFixableAsync(project, cancellationToken)).Length;
        var applied = 0;
        while (await NextActionAsync(project, cancellationToken) is { } next)
        {
            Verify.True(applied < Math.Max(limit, NumberOfIncrementalIterations ?? 0), "The fixes do not end: each one should remove at least one diagnostic.");
            project = await ApplyAsync(project, next.Action, cancellationToken);
            applied++;
        }

        if (NumberOfIncrementalIterations is { } iterations)
        {
            Verify.Equal(iterations, applied, "Another number of fixes was applied.");
        }

        return project;
    }

    private async Task<Project?> FixAllAsync(Project project, FixAllScope scope, CancellationToken cancellationToken)
    {
        if (await NextActionAsync(project, cancellationToken) is not { } first
            || first.Provider.GetFixAllProvider() is not { } provider
            || !provider.GetSupportedFixAllScopes().Contains(scope))
        {
            return null;
        }

        var diagnostics = new ProjectDiagnostics(token => GetFixableAsync(project, token));
        var context = project.Solution.GetDocument(first.Diagnostic.Location.SourceTree) is { } document
            ? new FixAllContext(document, first.Provider, scope, first.Action.EquivalenceKey!, [first.Diagnostic.Id], diagnostics, cancellationToken)
            : new FixAllContext(project, first.Provider, scope, first.Action.EquivalenceKey!, [first.Diagnostic.Id], diagnostics, cancellationToken);
        var action = await provider.GetFixAsync(context);
        Verify.True(action is not null, $"Nothing to fix in {scope}, although a fix was offered for one diagnostic.");
        return await ApplyAsync(project, action, cancellationToken);
    }

    private async Task<ImmutableArray<Diagnostic>> GetFixableAsync(Project project, CancellationToken cancellationToken)
    {
        var fixable = GetCodeFixProviders().SelectMany(p => p.FixableDiagnosticIds).ToImmutableHashSet();
        var compilation = (await project.GetCompilationAsync(cancellationToken))!;
        var found = await TestProject.GetAnalyzerDiagnosticsAsync(project, compilation, Analyzers, cancellationToken);
        return [.. found.Where(d => !d.IsSuppressed && fixable.Contains(d.Id))];
    }

    private async Task<OfferedFix?> NextActionAsync(Project project, CancellationToken cancellationToken)
    {
        foreach (var diagnostic in await GetFixableAsync(project, cancellationToken))
        {
            foreach (var provider in GetCodeFixProviders().Where(p => p.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                var offered = new List<CodeAction>();
                var context = ContextOf(diagnostic, project, (action, _) => offered.Add(action), cancellationToken);
                await provider.RegisterCodeFixesAsync(context);
                foreach (var action in offered)
                {
                    Verify.True(!string.IsNullOrEmpty(action.EquivalenceKey), $"'{action.Title}' has no equivalence key, so it can't be fixed everywhere at once.");
                }

                if (offered.Find(a => CodeActionEquivalenceKey is null || a.EquivalenceKey == CodeActionEquivalenceKey) is { } chosen)
                {
                    return new OfferedFix(provider, diagnostic, chosen);
                }
            }
        }

        return null;
    }

    // Fixes in additional files, which Microsoft.CodeAnalysis.Testing does not apply.
    private static CodeFixContext ContextOf(Diagnostic diagnostic, Project project, Action<CodeAction, ImmutableArray<Diagnostic>> register, CancellationToken cancellationToken) =>
        project.Solution.GetDocument(diagnostic.Location.SourceTree) is { } document
            ? new CodeFixContext(document, diagnostic, register, cancellationToken)
            : new CodeFixContext(
                project.AdditionalDocuments.Single(file => file.FilePath == diagnostic.Location.GetLineSpan().Path), diagnostic.Location.SourceSpan, [diagnostic], register, cancellationToken);

    private async Task<Project> ApplyAsync(Project project, CodeAction action, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
        var hasChanged = changed.GetChanges(project).GetChangedAdditionalDocuments().Any();
        foreach (var file in changed.AdditionalDocuments)
        {
            var before = await project.GetAdditionalDocument(file.Id)!.GetTextAsync(cancellationToken);
            var after = await file.GetTextAsync(cancellationToken);
            Verify.True(Equals(before.Encoding, after.Encoding), $"'{action.Title}' changes the encoding of {file.FilePath}.");
        }

        foreach (var document in changed.Documents)
        {
            var before = await project.GetDocument(document.Id)!.GetTextAsync(cancellationToken);
            hasChanged |= !before.ContentEquals(await document.GetTextAsync(cancellationToken));
            var root = (await document.GetSyntaxRootAsync(cancellationToken))!;
            var parsed = await CSharpSyntaxTree.ParseText(await document.GetTextAsync(cancellationToken), (CSharpParseOptions)project.ParseOptions!, cancellationToken: cancellationToken).GetRootAsync(cancellationToken);
            Verify.True(parsed.IsEquivalentTo(root), $"'{action.Title}' leaves a tree that its own text does not parse to:{Environment.NewLine}{root.ToFullString()}");
        }

        Verify.True(hasChanged, $"'{action.Title}' changes nothing.");
        return changed;
    }

    private async Task VerifyStateAsync(string name, Project actual, ExpectedState expected, CancellationToken cancellationToken)
    {
        foreach (var source in expected.Sources)
        {
            var document = actual.Documents.Single(d => d.FilePath == source.Path);
            var text = await document.GetTextAsync(cancellationToken);
            Verify.Equal(source.Text, text.ToString(), $"{source.Path} differs in the {name}.");
        }

        foreach (var file in expected.AdditionalFiles)
        {
            var text = await actual.AdditionalDocuments.Single(d => d.FilePath == file.Path).GetTextAsync(cancellationToken);
            Verify.Equal(file.Text, text.ToString(), $"{file.Path} differs in the {name}.");
        }

        await VerifyDiagnosticsAsync(name, actual, expected, cancellationToken);
    }
}
