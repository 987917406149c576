using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TorchSharp.Analyzers.Availability.Callers;
using TorchSharp.Analyzers.Availability.Facts;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <summary>Notes which members of the compilation one body calls, and what is known there.</summary>
internal sealed class CallRecorder(IAssemblySymbol assembly) : FlowObserver
{
    private readonly Dictionary<ISymbol, CallerFacts> _calls = new(SymbolEqualityComparer.Default);

    /// <summary>What the body's calls of a method or constructor, and the delegates that it makes of it, have in common; null where there is none.</summary>
    public CallerFacts? Of(ISymbol method) => _calls.TryGetValue(method, out var calls) ? calls : null;

    /// <summary>The members that are called where nothing is known.</summary>
    public IEnumerable<ISymbol> CalledUnchecked => _calls.Where(c => !c.Value.AllCheck).Select(c => c.Key);

    public override void OnCall(IMethodSymbol method, bool isAvailable, bool isHandled, ImmutableArray<ValueFact> arguments)
    {
        if (SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, assembly))
        {
            var facts = CallerFacts.OfCall(isAvailable, isHandled, arguments);
            _calls[method] = _calls.TryGetValue(method, out var before) ? CallerFacts.Join(before, facts) : facts;
        }
    }
}
