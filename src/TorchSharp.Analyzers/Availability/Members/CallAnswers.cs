using Microsoft.CodeAnalysis;
using TorchSharp.Analyzers.Availability.Callers;

namespace TorchSharp.Analyzers.Availability.Members;

/// <summary>What has been found out of calls of methods in which something is known of the arguments.</summary>
internal sealed class CallAnswers<TAnswer>
{
    private readonly Dictionary<ISymbol, List<(int Level, BodyEntry Entry, TAnswer Answer)>> _known = new(SymbolEqualityComparer.Default);

    /// <summary>What was found out of such a call. False where there has been none.</summary>
    public bool TryGet(ISymbol method, int level, BodyEntry entry, out TAnswer? answer)
    {
        var index = _known.TryGetValue(method, out var calls) ? calls.FindIndex(c => c.Level == level && c.Entry.Says(entry)) : -1;
        answer = index < 0 ? default : calls![index].Answer;
        return index >= 0;
    }

    /// <summary>Remembers an answer, and returns it.</summary>
    public TAnswer Add(ISymbol method, int level, BodyEntry entry, TAnswer answer)
    {
        if (!_known.TryGetValue(method, out var calls))
        {
            _known.Add(method, calls = []);
        }

        calls.Add((level, entry, answer));
        return answer;
    }
}
