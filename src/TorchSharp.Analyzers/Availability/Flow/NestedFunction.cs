using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using TorchSharp.Analyzers.Availability.Facts;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <summary>A lambda or local function, with what is known wherever it may start to run.</summary>
/// <param name="symbol">The function.</param>
/// <param name="graph">Its graph.</param>
/// <param name="kept">The variables that it mentions and that are not written any more once it has been made.</param>
/// <param name="mentioned">All variables that it mentions.</param>
internal sealed class NestedFunction(IMethodSymbol symbol, ControlFlowGraph graph, ImmutableArray<Variable> kept, ImmutableArray<Variable> mentioned)
{
    // The body of an iterator runs some time after the call, and what comes after an await, too.
    private readonly bool _runsWhenCalled = !symbol.IsAsync && symbol.ReturnType.Name is not ("IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator");

    public IMethodSymbol Symbol { get; } = symbol;

    public ControlFlowGraph Graph { get; } = graph;

    /// <summary>The variables that it mentions and that are not written any more once it has been made.</summary>
    public ImmutableArray<Variable> Kept { get; } = kept;

    /// <summary>All variables that it mentions.</summary>
    public ImmutableArray<Variable> Mentioned { get; } = mentioned;

    /// <summary>The variables of which it finds what they were where it is called: it may run some time later.</summary>
    public ImmutableArray<Variable> VariablesAtCall => _runsWhenCalled ? Mentioned : Kept;

    /// <summary>The weakest state of all the places that start it; unreached while none is known.</summary>
    public AvailabilityState Entry { get; private set; } = AvailabilityState.Unreached;

    /// <summary>The failures that every place handles that starts it.</summary>
    public HandledFailures Handled { get; private set; } = HandledFailures.Own | HandledFailures.Native;

    /// <summary>Whether it has to be looked at (again).</summary>
    public bool IsPending { get; set; }

    /// <summary>Adds a place from which it may run.</summary>
    /// <param name="state">What is known there.</param>
    /// <param name="handledThere">The failures that somebody there handles.</param>
    /// <param name="isCall">It runs there and then, and not some time later.</param>
    /// <param name="arguments">What the arguments of a call tell.</param>
    public void StartsFrom(AvailabilityState state, HandledFailures handledThere, bool isCall, IReadOnlyList<(Variable Parameter, ValueFact Fact)>? arguments = null)
    {
        if (state.IsUnreached)
        {
            return;
        }

        var entry = state.KeepOnly(isCall ? VariablesAtCall : Kept);
        foreach (var (parameter, fact) in arguments ?? [])
        {
            entry = entry.Set(parameter, fact);
        }

        var joined = AvailabilityState.Join(Entry, entry);
        var handled = Handled & handledThere;
        if (!joined.Equals(Entry) || handled != Handled)
        {
            Entry = joined;
            Handled = handled;
            IsPending = true;
        }
    }
}
