using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TorchSharp.Analyzers.Availability;

/// <summary>A lambda or local function, with what is known wherever it may start to run.</summary>
internal sealed class NestedFunction(IMethodSymbol symbol, ControlFlowGraph graph, ImmutableArray<Variable> captured)
{
    public IMethodSymbol Symbol { get; } = symbol;

    public ControlFlowGraph Graph { get; } = graph;

    /// <summary>The weakest state of all the places that start it; unreached while none is known.</summary>
    public AvailabilityState Entry { get; private set; } = AvailabilityState.Unreached;

    /// <summary>Every place that starts it handles a failure.</summary>
    public bool FailureIsHandled { get; private set; } = true;

    /// <summary>Whether it has to be looked at (again).</summary>
    public bool IsPending { get; set; }

    /// <summary>Adds a place from which it may run.</summary>
    public void StartsFrom(AvailabilityState state, bool failureIsHandled)
    {
        if (state.IsUnreached)
        {
            return;
        }

        var joined = AvailabilityState.Join(Entry, state.KeepOnly(captured));
        var handled = FailureIsHandled && failureIsHandled;
        if (!joined.Equals(Entry) || handled != FailureIsHandled)
        {
            Entry = joined;
            FailureIsHandled = handled;
            IsPending = true;
        }
    }
}
