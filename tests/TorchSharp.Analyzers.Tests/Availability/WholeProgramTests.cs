using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TorchSharp.Analyzers.Availability.Doubt;

namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>Programs written to find what the rules get wrong, without a look at how they work.</summary>
public class WholeProgramTests
{
    private static readonly Dictionary<string, WholeProgram> Programs = new[] { "safe", "unsafe", "other-rules" }.SelectMany(WholeProgram.Read).Where(p => p.CanBeRead).ToDictionary(p => p.Name);

    // On these the rule is wrong today; each begins with the reason. Whoever gets one right is told by the test to move it.
    private static readonly Dictionary<string, WholeProgram> Gaps = WholeProgram.Read("gaps").Where(p => p.CanBeRead).ToDictionary(p => p.Name);

    // A check in some other place decides: nothing is warned of, and TORCH1002 is what the marks are about. Some of them fail, and some never do.
    private static readonly Dictionary<string, WholeProgram> Doubted = WholeProgram.Read("doubted").Where(p => p.CanBeRead).ToDictionary(p => p.Name);

    public static TheoryData<string> DoubtedNames => [.. Doubted.Keys];

    public static TheoryData<string> Names => [.. Programs.Keys];

    public static TheoryData<string> SomeNames => [.. Programs.Keys.Where((_, number) => number % 3 == 0)];

    public static TheoryData<string> GapNames => [.. Gaps.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Safe_programs_are_silent_and_unsafe_ones_are_reported(string name)
    {
        var program = Programs[name];
        var reported = await ReportedAsync(program);
        IsRight(program, reported).ShouldBeTrue($"reported: {string.Join(" | ", reported)}{Environment.NewLine}expected: {string.Join(" | ", program.Expected)}{Environment.NewLine}{program.Source}");
    }

    [Theory]
    [MemberData(nameof(GapNames))]
    public async Task A_gap_is_one(string name)
    {
        Gaps[name].Source.ShouldStartWith("// ");
        IsRight(Gaps[name], await ReportedAsync(Gaps[name])).ShouldBeFalse("The rule gets it right now: it belongs among the other programs.");
    }

    [Theory]
    [MemberData(nameof(DoubtedNames))]
    public async Task What_can_be_proved_neither_way_is_a_suggestion(string name)
    {
        var program = Doubted[name];
        (await ReportedAsync(program)).ShouldBeEmpty(program.Source);
        var suggested = await ReportedAsync(program, RuleIds.UnprovenCheck);
        IsRight(program, suggested).ShouldBeTrue($"suggested: {string.Join(" | ", suggested)}{Environment.NewLine}expected: {string.Join(" | ", program.Expected)}{Environment.NewLine}{program.Source}");
    }

    /// <summary>A search by letters that depends on which comes first would be seen here.</summary>
    [Theory]
    [MemberData(nameof(SomeNames))]
    public async Task The_order_of_methods_and_types_changes_nothing(string name)
    {
        var program = Programs[name];
        var compilation = program.Compile();
        var tree = compilation.SyntaxTrees[0];
        var turned = compilation.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(TurnedRound.Of(tree), tree.Options));
        (await TextsAsync(turned)).ShouldBe(await TextsAsync(compilation), ignoreOrder: true, program.Source);

        async Task<IEnumerable<string>> TextsAsync(CSharpCompilation compilation) => (await AllAnalyzers.RunAsync(compilation)).Where(d => d.Id == program.Rule).Select(d => d.Location.SourceTree!.GetText().ToString(d.Location.SourceSpan));
    }

    private static async Task<List<(int Line, string Text)>> ReportedAsync(WholeProgram program, string? rule = null)
    {
        var compilation = program.Compile();
        compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty(program.Source);
        return (await AllAnalyzers.RunAsync(compilation)).Where(d => d.Id == (rule ?? program.Rule))
            .Select(d => (d.Location.GetLineSpan().StartLinePosition.Line + 1, program.Source.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)))
            .ToList();
    }

    private static bool IsRight(WholeProgram program, List<(int Line, string Text)> reported)
    {
        var expected = program.Expected.ToList();
        return expected.Count == reported.Count && expected.Zip(reported).All(pair => pair.First.Line == pair.Second.Line && (pair.First.Text.Length == 0 || pair.First.Text == pair.Second.Text));
    }
}
