using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Collects what is assigned to one field or property.</summary>
internal sealed class AssignmentObserver(ISymbol member) : IFlowObserver
{
    /// <summary>What all assigned values have in common.</summary>
    public ValueFact Fact { get; private set; } = ValueFact.Nothing;

    public void OnRequirement(IOperation operation, bool isSafe)
    {
    }

    public void OnCall(IMethodSymbol method, bool isSafe, ImmutableArray<ValueFact> arguments)
    {
    }

    public void OnAssigned(ISymbol assigned, ValueFact value)
    {
        if (SymbolEqualityComparer.Default.Equals(assigned, member))
        {
            Fact = ValueFact.Join(Fact, value);
        }
    }
}
