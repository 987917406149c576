using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TorchSharp.Analyzers.Availability;

namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>Programs whose behaviour without CUDA is known: the safe ones stay silent, the others are reported.</summary>
public class GuardCaseTests
{
    private static readonly Dictionary<string, GuardCase> Cases =
        new[] { "confirmed", "further" }.SelectMany(file => GuardCaseFile.Read(file)).ToDictionary(c => c.Name);

    // Cases on which the rule is wrong today. Whoever gets one right is told by the test to take it off.
    private static readonly HashSet<string> KnownGaps = [];

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Safe_programs_are_silent_and_unsafe_ones_are_reported(string name)
    {
        var guardCase = Cases[name];
        var compilation = CSharpCompilation.Create(
            "Case",
            [CSharpSyntaxTree.ParseText(guardCase.Source, new CSharpParseOptions(LanguageVersion.Preview), cancellationToken: TestContext.Current.CancellationToken)],
            RuntimeReferences.All.Add(TorchSharpAssembly.Reference),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty(guardCase.Source);

        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => failure = exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var reported = await compilation.WithAnalyzers([new CudaWithoutCheckAnalyzer()], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        failure.ShouldBeNull();
        reported.ShouldAllBe(d => d.Id == RuleIds.CudaWithoutCheck);
        var isRight = reported.Any() == guardCase.Flagged;
        isRight.ShouldBe(!KnownGaps.Contains(name), $"{guardCase.Why}{Environment.NewLine}{string.Join(Environment.NewLine, reported)}{Environment.NewLine}{guardCase.Source}");
    }
}
