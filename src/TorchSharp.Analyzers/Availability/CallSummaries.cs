using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability;

/// <summary>What calls of methods with certain arguments leave behind.</summary>
internal sealed class CallSummaries
{
    private readonly Dictionary<ISymbol, List<(int Level, ImmutableArray<ValueFact> Arguments, MethodSummary Summary)>> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The summary of such a call; null where there has been none.</summary>
    public MethodSummary? Of(ISymbol method, int level, ImmutableArray<ValueFact> arguments) => _known.TryGetValue(method, out var calls)
        ? calls.Find(c => c.Level == level && c.Arguments.SequenceEqual(arguments)).Summary
        : null;

    /// <summary>Remembers a summary, and returns it.</summary>
    public MethodSummary Add(ISymbol method, int level, ImmutableArray<ValueFact> arguments, MethodSummary summary)
    {
        if (!_known.TryGetValue(method, out var calls))
        {
            _known.Add(method, calls = []);
        }

        calls.Add((level, arguments, summary));
        return summary;
    }
}
