using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>Programs written to find what the rules get wrong, without a look at how they work.</summary>
public class WholeProgramTests
{
    private static readonly Dictionary<string, WholeProgram> Programs = new[] { "safe", "unsafe", "other-rules" }.SelectMany(WholeProgram.Read).Where(p => p.CanBeRead).ToDictionary(p => p.Name);

    // On these the rule is wrong today; each begins with the reason. Whoever gets one right is told by the test to move it.
    private static readonly Dictionary<string, WholeProgram> Gaps = WholeProgram.Read("gaps").Where(p => p.CanBeRead).ToDictionary(p => p.Name);

    public static TheoryData<string> Names => [.. Programs.Keys];

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

    private static async Task<List<(int Line, string Text)>> ReportedAsync(WholeProgram program)
    {
        var compilation = program.Compile();
        compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty(program.Source);
        return (await AllAnalyzers.RunAsync(compilation)).Where(d => d.Id == program.Rule)
            .Select(d => (d.Location.GetLineSpan().StartLinePosition.Line + 1, program.Source.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)))
            .ToList();
    }

    private static bool IsRight(WholeProgram program, List<(int Line, string Text)> reported)
    {
        var expected = program.Expected.ToList();
        return expected.Count == reported.Count && expected.Zip(reported).All(pair => pair.First.Line == pair.Second.Line && (pair.First.Text.Length == 0 || pair.First.Text == pair.Second.Text));
    }
}
