using Microsoft.CodeAnalysis;
using TorchSharp.Analyzers.Availability.Callers;

namespace TorchSharp.Analyzers.Availability.Members;

/// <summary>What calls of methods leave behind in which something is known of the arguments.</summary>
internal sealed class CallSummaries
{
    private readonly Dictionary<ISymbol, List<(int Level, BodyEntry Entry, MethodSummary Summary)>> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The summary of such a call; null where there has been none.</summary>
    public MethodSummary? Of(ISymbol method, int level, BodyEntry entry) => _known.TryGetValue(method, out var calls)
        ? calls.Find(c => c.Level == level && c.Entry.Arguments.SequenceEqual(entry.Arguments)).Summary
        : null;

    /// <summary>Remembers a summary, and returns it.</summary>
    public MethodSummary Add(ISymbol method, int level, BodyEntry entry, MethodSummary summary)
    {
        if (!_known.TryGetValue(method, out var calls))
        {
            _known.Add(method, calls = []);
        }

        calls.Add((level, entry, summary));
        return summary;
    }
}
