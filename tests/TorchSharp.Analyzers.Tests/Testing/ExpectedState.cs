using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Sources without markup and the diagnostics that the markup and the test declare.</summary>
internal sealed class ExpectedState
{
    private readonly ImmutableArray<DiagnosticResult> _expected;

    private ExpectedState(ImmutableArray<MarkedSource> sources, ImmutableArray<MarkedSource> additionalFiles, ImmutableArray<DiagnosticResult> expected)
    {
        Sources = sources;
        AdditionalFiles = additionalFiles;
        _expected = expected;
    }

    public ImmutableArray<MarkedSource> Sources { get; }

    public ImmutableArray<MarkedSource> AdditionalFiles { get; }

    /// <summary>Reads a state; unnamed spans stand for the only descriptor of the analyzers.</summary>
    public static ExpectedState Read(SolutionState state, string lineEnding, DiagnosticDescriptor? unnamed, ImmutableArray<DiagnosticDescriptor> known)
    {
        var sources = Parse(state.Sources, lineEnding);
        var additionalFiles = Parse(state.AdditionalFiles, lineEnding);
        var expected = ImmutableArray.CreateBuilder<DiagnosticResult>();
        var numbered = new Dictionary<int, (string Path, FileLinePositionSpan Span)>();
        foreach (var source in sources.AddRange(additionalFiles))
        {
            var text = SourceText.From(source.Text);
            foreach (var marked in source.Spans)
            {
                var lines = text.Lines.GetLinePositionSpan(marked.Span);
                if (marked.Number is { } number)
                {
                    numbered.Add(number, (source.Path, new FileLinePositionSpan(source.Path, lines)));
                    continue;
                }

                var id = marked.Name ?? unnamed?.Id
                    ?? throw new InvalidOperationException("[|…|] needs analyzers with exactly one descriptor; name the id: {|ID:…|}.");
                // As in the markup of the real packages: an id that no analyzer has is the compiler's, thus an error, and the severity of one that an analyzer
                // has is not compared.
                var severity = known.FirstOrDefault(d => d.Id == id)?.DefaultSeverity ?? DiagnosticSeverity.Error;
                expected.Add(new DiagnosticResult(id, severity).WithOptions(DiagnosticOptions.IgnoreSeverity).WithSpan(
                    source.Path, lines.Start.Line + 1, lines.Start.Character + 1, lines.End.Line + 1, lines.End.Character + 1));
            }
        }

        foreach (var declared in state.ExpectedDiagnostics)
        {
            expected.Add(Resolve(declared, numbered));
        }

        return new ExpectedState(sources, additionalFiles, expected.ToImmutable());
    }

    /// <summary>The differences as text, or null.</summary>
    public string? Compare(IReadOnlyList<Diagnostic> actual)
    {
        var unmatched = _expected.ToList();
        var unexpected = new List<Diagnostic>();
        foreach (var diagnostic in actual)
        {
            var index = unmatched.FindIndex(e => Matches(e, diagnostic));
            if (index < 0)
            {
                unexpected.Add(diagnostic);
            }
            else
            {
                unmatched.RemoveAt(index);
            }
        }

        return unmatched.Count == 0 && unexpected.Count == 0
            ? null
            : $"not reported: [{string.Join("; ", unmatched)}], not expected: [{string.Join("; ", unexpected)}], in{Environment.NewLine}{string.Join(Environment.NewLine, Sources.AddRange(AdditionalFiles).Select(s => s.Text))}";
    }

    private static ImmutableArray<MarkedSource> Parse(SourceFileCollection files, string lineEnding) =>
        [.. files.Select(file => MarkedSource.Parse(file.filename, LineEndings.Apply(file.content.ToString(), lineEnding), file.content.Encoding))];

    private static DiagnosticResult Resolve(DiagnosticResult declared, Dictionary<int, (string Path, FileLinePositionSpan Span)> numbered)
    {
        if (declared.Locations.All(location => location.MarkupKey is null))
        {
            return declared;
        }

        var result = new DiagnosticResult(declared.Id, declared.Severity).WithOptions(declared.Options);
        foreach (var location in declared.Locations)
        {
            var (path, span) = numbered[location.MarkupKey!.Value];
            result = result.WithSpan(
                path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1);
        }

        return declared.Message is { } message ? result.WithMessage(message) : result;
    }

    private static bool Matches(DiagnosticResult expected, Diagnostic actual)
    {
        if (expected.Id != actual.Id
            || (expected.Severity != actual.Severity && !expected.Options.HasFlag(DiagnosticOptions.IgnoreSeverity))
            || (expected.Message is { } message && message != actual.GetMessage(CultureInfo.InvariantCulture)))
        {
            return false;
        }

        if (expected.Locations is not [var location, ..])
        {
            return actual.Location == Location.None;
        }

        // Additional locations that are not declared are not compared.
        return IsAt(location, actual.Location.GetLineSpan()) && (expected.Locations.Length == 1 || AreAt(expected.Locations.RemoveAt(0), actual.AdditionalLocations));
    }

    private static bool AreAt(ImmutableArray<ExpectedLocation> expected, IReadOnlyList<Location> actual) =>
        expected.Length == actual.Count && expected.Zip(actual, (location, found) => IsAt(location, found.GetLineSpan())).All(isAt => isAt);

    private static bool IsAt(ExpectedLocation expected, FileLinePositionSpan actual) => actual.Path == expected.Path
        && actual.StartLinePosition == expected.Start
        && (expected.End is not { } end || end == actual.EndLinePosition);
}
