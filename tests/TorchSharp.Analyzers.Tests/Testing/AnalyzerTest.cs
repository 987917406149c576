using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Runs analyzers over sources and compares what they report with the markup.</summary>
public abstract class AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>The one source of a simple test.</summary>
    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    /// <summary>What is compiled.</summary>
    public SolutionState TestState { get; } = new();

    /// <summary>Diagnostics that are not in the markup.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    /// <summary>The framework to compile against.</summary>
    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.Default;

    /// <summary>Which diagnostics of the compiler must be declared.</summary>
    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    /// <summary>What fails the test.</summary>
    protected TVerifier Verify { get; } = new();

    /// <summary>The analyzers under test.</summary>
    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    /// <summary>Whether nothing must be reported where the additional references are missing.</summary>
    protected virtual bool NeedsAdditionalReferences => true;

    /// <summary>How the sources are read.</summary>
    protected virtual ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose);

    /// <summary>Runs the test, and the checks that hold for every analyzer.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        foreach (var lineEnding in LineEndings.Both)
        {
            await RunWithLineEndingAsync(lineEnding, cancellationToken);
        }

        var analyzers = Analyzers;
        var state = ReadState(TestState, "\n");
        var checks = new EveryAnalyzerChecks(analyzers, TestState, state.AdditionalFiles, EffectiveReferences, CreateParseOptions(), Verify)
        {
            NeedsAdditionalReferences = NeedsAdditionalReferences,
        };
        await checks.RunAsync(state.Sources, cancellationToken);
    }

    /// <summary>Everything that depends on the line ending.</summary>
    protected virtual async Task RunWithLineEndingAsync(string lineEnding, CancellationToken cancellationToken)
    {
        var state = ReadState(TestState, lineEnding);
        using var project = CreateProject(state);
        await VerifyDiagnosticsAsync("test state", project.Project, state, cancellationToken);
    }

    private protected ImmutableArray<DiagnosticAnalyzer> Analyzers => [.. GetDiagnosticAnalyzers()];

    private protected ReferenceAssemblies EffectiveReferences => TestState.ReferenceAssemblies ?? ReferenceAssemblies;

    private protected ExpectedState ReadState(SolutionState state, string lineEnding) =>
        ExpectedState.Read(state, lineEnding, DefaultDescriptor, [.. Analyzers.SelectMany(a => a.SupportedDiagnostics)]);

    private protected TestProject CreateProject(ExpectedState state) =>
        new(state.Sources.Select(s => (s.Path, s.Text)), state.AdditionalFiles, TestState, EffectiveReferences, CreateParseOptions());

    private protected async Task VerifyDiagnosticsAsync(string stateName, Project project, ExpectedState state, CancellationToken cancellationToken)
    {
        var found = await TestProject.GetDiagnosticsAsync(project, Analyzers, cancellationToken);
        var relevant = found.Where(d => d.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler) ? IsDeclared(d) : !d.IsSuppressed).ToList();
        if (state.Compare(relevant) is { } difference)
        {
            Verify.Fail($"In the {stateName}: {difference}");
        }
    }

    private DiagnosticDescriptor? DefaultDescriptor =>
        Analyzers.SelectMany(a => a.SupportedDiagnostics).ToList() is [var only] ? only : null;

    private bool IsDeclared(Diagnostic diagnostic) => CompilerDiagnostics switch
    {
        CompilerDiagnostics.None => false,
        CompilerDiagnostics.Errors => diagnostic.Severity == DiagnosticSeverity.Error,
        CompilerDiagnostics.Warnings => diagnostic.Severity >= DiagnosticSeverity.Warning,
        CompilerDiagnostics.Suggestions => diagnostic.Severity >= DiagnosticSeverity.Info,
        _ => true,
    };
}
