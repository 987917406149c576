using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Notes which members of the compilation one body calls, and what is known there.</summary>
internal sealed class CallRecorder(IAssemblySymbol assembly) : IFlowObserver
{
    private readonly Dictionary<ISymbol, RecordedCalls> _calls = new(SymbolEqualityComparer.Default);

    /// <summary>The calls of a method or constructor, and the delegates made of it; null where there is none.</summary>
    public RecordedCalls? Of(IMethodSymbol method) => _calls.TryGetValue(method, out var calls) ? calls : null;

    /// <summary>The members that are called where nothing is known.</summary>
    public IEnumerable<ISymbol> CalledUnchecked => _calls.Where(c => c.Value.AnyUnchecked).Select(c => c.Key);

    public void OnRequirement(IOperation operation, bool isSafe)
    {
    }

    public void OnCall(IMethodSymbol method, bool isSafe, ImmutableArray<ValueFact> arguments)
    {
        if (!SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, assembly))
        {
            return;
        }

        _calls.TryGetValue(method, out var before);
        _calls[method] = isSafe ? before ?? RecordedCalls.AllSafe
            : before is not { AnyUnchecked: true } ? new RecordedCalls(true, arguments)
            : new RecordedCalls(true, Join(before.Arguments, arguments));
    }

    public void OnAssigned(ISymbol member, ValueFact value)
    {
    }

    private static ImmutableArray<ValueFact> Join(ImmutableArray<ValueFact> left, ImmutableArray<ValueFact> right) =>
        left.IsDefault || right.IsDefault ? default : left.Zip(right, ValueFact.Join).ToImmutableArray();
}
