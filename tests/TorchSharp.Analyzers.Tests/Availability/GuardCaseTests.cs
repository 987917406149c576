using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TorchSharp.Analyzers.Availability;

namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>Programs whose behaviour without CUDA is known: the safe ones stay silent, the others are reported.</summary>
public class GuardCaseTests
{
    private static readonly Dictionary<string, GuardCase> Cases =
        new[] { "confirmed", "further", "idioms", "hard", "orders", "reach", "detours", "programs", "values" }.SelectMany(file => GuardCaseFile.Read(file)).ToDictionary(c => c.Name);

    // Cases on which the rule is wrong today. Whoever gets one right is told by the test to take it off.
    private static readonly HashSet<string> KnownGaps =
    [
        // Safe, and reported. To a container a type is a name; when and how often it makes one is not in the code.
        "di-under-guard",

        // Unsafe, and silent. In a library anybody may have set another device, and what comes from outside is the caller's; in a program it is reported.
        "hard-device-in-settable-property",

        // Unsafe, and silent. Only who reads the attribute by reflection calls its constructor, and no such call is seen.
        "attribute-arg-ctor",
    ];

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Safe_programs_are_silent_and_unsafe_ones_are_reported(string name)
    {
        var guardCase = Cases[name];
        Assert.SkipUnless(guardCase.Language.Length == 0 || LanguageVersionFacts.TryParse(guardCase.Language, out _), "This Roslyn does not know the language.");
        var compilation = Compile(guardCase.Source, isProgram: guardCase.IsProgram);
        compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty(guardCase.Source);

        var reported = await AnalyzeAsync(compilation);

        reported.ShouldAllBe(d => d.Id == RuleIds.CudaWithoutCheck);
        var expressions = reported.OrderBy(d => d.Location.SourceSpan.Start).Select(d => guardCase.Source.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)).ToArray();
        var isRight = expressions.SequenceEqual(guardCase.Expected);
        isRight.ShouldBe(
            !KnownGaps.Contains(name),
            $"{guardCase.Why}{Environment.NewLine}reported: {string.Join(" | ", expressions)}{Environment.NewLine}expected: {string.Join(" | ", guardCase.Expected)}{Environment.NewLine}{guardCase.Source}");
    }

    [Fact]
    public async Task A_brace_too_many_makes_no_method_of_another_body_ours()
    {
        const string source = """
            using TorchSharp;
            F();
            static void F() { }
            class X { static void M(torch.Tensor t) { F(); System.Action a = F; a(); t.cuda(); } }
            """;
        (await AnalyzeAsync(Compile(source))).ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Broken_programs_are_survived(string name)
    {
        var source = Cases[name].Source;
        var body = source.IndexOf("class Case", StringComparison.Ordinal);
        for (var at = source.IndexOfAny(['}', ')', ';'], body); at >= 0; at = source.IndexOfAny(['}', ')', ';'], at + 1))
        {
            await AnalyzeAsync(Compile(source.Remove(at, 1)));
            await AnalyzeAsync(Compile(source.Insert(at, source.Substring(at, 1))));
        }
    }

    /// <summary>The rule says the same in every version of C# that a case can be written in.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task Older_languages_make_no_difference(string name)
    {
        var guardCase = Cases[name];
        foreach (var language in Enum.GetValues<LanguageVersion>().Where(v => v is >= LanguageVersion.CSharp8 and < LanguageVersion.LatestMajor))
        {
            var compilation = Compile(guardCase.Source, language, guardCase.IsProgram);
            var reported = await AnalyzeAsync(compilation);
            if (!KnownGaps.Contains(name) && !compilation.GetDiagnostics(TestContext.Current.CancellationToken).Any(d => d.Severity == DiagnosticSeverity.Error))
            {
                reported.Length.ShouldBe(guardCase.Expected.Length, $"{language}: {guardCase.Source}");
            }
        }
    }

    [Fact]
    public void Names_of_gaps_are_names_of_cases() => KnownGaps.ShouldBeSubsetOf(Cases.Keys);

    private static CSharpCompilation Compile(string source, LanguageVersion language = LanguageVersion.Preview, bool isProgram = false) => CSharpCompilation.Create(
        "Case",
        [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(language))],
        RuntimeReferences.All.Add(TorchSharpAssembly.Reference),
        new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(CSharpCompilation compilation)
    {
        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => failure = exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var reported = await compilation.WithAnalyzers([new CudaWithoutCheckAnalyzer()], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        failure.ShouldBeNull();
        return reported;
    }
}
