using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TorchSharp.Analyzers.Availability;

namespace TorchSharp.Analyzers.Tests;

/// <summary>Runs every analyzer of the product together, as a build does.</summary>
internal static class AllAnalyzers
{
    private static readonly ImmutableArray<Type> Types =
        [.. typeof(CudaWithoutCheckAnalyzer).Assembly.GetTypes().Where(t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t))];

    public static ImmutableArray<DiagnosticAnalyzer> Instances => [.. Types.Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];

    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> sources, OutputKind output, LanguageVersion language = LanguageVersion.Preview) =>
        CSharpCompilation.Create(
            "Sources",
            sources.Select(s => CSharpSyntaxTree.ParseText(s.Text, new CSharpParseOptions(language), s.Path)),
            RuntimeReferences.All.Add(TorchSharpAssembly.Reference),
            new CSharpCompilationOptions(output, allowUnsafe: true));

    /// <summary>What is reported, suggestions included. An exception of an analyzer is the test's own.</summary>
    /// <param name="compilation">The program.</param>
    /// <param name="properties">What the build hands to the compiler: names and values of properties.</param>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(Compilation compilation, params (string Name, string Value)[] properties)
    {
        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([], new BuildProperties(properties)), (exception, _, _) => failure ??= exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var reported = await compilation.WithAnalyzers(Instances, options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        failure.ShouldBeNull();
        return [.. reported.OrderBy(d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }
}
