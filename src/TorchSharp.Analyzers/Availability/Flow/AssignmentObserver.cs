using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TorchSharp.Analyzers.Availability.Facts;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <summary>Collects what is assigned to fields and properties.</summary>
internal sealed class AssignmentObserver(Dictionary<ISymbol, ValueFact> initial) : FlowObserver
{
    /// <summary>What all values of a member have in common, its initial one included.</summary>
    public Dictionary<ISymbol, ValueFact> Facts { get; } = new(initial, SymbolEqualityComparer.Default);

    public override void OnAssigned(ISymbol member, ValueFact value)
    {
        if (Facts.TryGetValue(member, out var fact))
        {
            Facts[member] = ValueFact.Join(fact, value);
        }
    }
}
