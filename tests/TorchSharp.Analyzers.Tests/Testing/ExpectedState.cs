using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Sources without markup and the diagnostics that the markup and the test declare.</summary>
internal sealed class ExpectedState
{
    private readonly ImmutableArray<DiagnosticResult> _expected;

    private ExpectedState(ImmutableArray<MarkedSource> sources, ImmutableArray<DiagnosticResult> expected)
    {
        Sources = sources;
        _expected = expected;
    }

    public ImmutableArray<MarkedSource> Sources { get; }

    /// <summary>Reads a state; unnamed spans stand for the only descriptor of the analyzers.</summary>
    public static ExpectedState Read(SolutionState state, string lineEnding, DiagnosticDescriptor? unnamed, ImmutableArray<DiagnosticDescriptor> known)
    {
        var sources = state.Sources.Select(s => MarkedSource.Parse(s.filename, LineEndings.Apply(s.content, lineEnding))).ToImmutableArray();
        var expected = ImmutableArray.CreateBuilder<DiagnosticResult>();
        var numbered = new Dictionary<int, (string Path, FileLinePositionSpan Span)>();
        foreach (var source in sources)
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
                // As in the markup of the real packages: an id that no analyzer has is the compiler's, thus an error.
                var severity = known.FirstOrDefault(d => d.Id == id)?.DefaultSeverity ?? DiagnosticSeverity.Error;
                expected.Add(new DiagnosticResult(id, severity).WithSpan(
                    source.Path, lines.Start.Line + 1, lines.Start.Character + 1, lines.End.Line + 1, lines.End.Character + 1));
            }
        }

        foreach (var declared in state.ExpectedDiagnostics)
        {
            expected.Add(Resolve(declared, numbered));
        }

        return new ExpectedState(sources, expected.ToImmutable());
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
            : $"not reported: [{string.Join("; ", unmatched)}], not expected: [{string.Join("; ", unexpected)}], in{Environment.NewLine}{string.Join(Environment.NewLine, Sources.Select(s => s.Text))}";
    }

    private static DiagnosticResult Resolve(DiagnosticResult declared, Dictionary<int, (string Path, FileLinePositionSpan Span)> numbered)
    {
        if (declared.Locations is not [{ MarkupKey: { } key }])
        {
            return declared;
        }

        var (path, span) = numbered[key];
        var result = new DiagnosticResult(declared.Id, declared.Severity).WithSpan(
            path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1);
        return declared.Message is { } message ? result.WithMessage(message) : result;
    }

    private static bool Matches(DiagnosticResult expected, Diagnostic actual)
    {
        if (expected.Id != actual.Id
            || expected.Severity != actual.Severity
            || (expected.Message is { } message && message != actual.GetMessage(CultureInfo.InvariantCulture)))
        {
            return false;
        }

        if (expected.Locations is not [var location, ..])
        {
            return actual.Location == Location.None;
        }

        var span = actual.Location.GetLineSpan();
        return span.Path == location.Path
            && span.StartLinePosition == location.Start
            && (location.End is not { } end || end == span.EndLinePosition);
    }
}
