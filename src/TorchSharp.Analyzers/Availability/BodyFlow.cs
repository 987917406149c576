using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TorchSharp.Analyzers.Availability;

/// <summary>
/// The flow of one body together with the lambdas and local functions in it. Since availability never reverts, a nested
/// function knows what was known where it was made (a lambda) or wherever it is called (a local function).
/// </summary>
internal sealed class BodyFlow
{
    // Each round weakens the entry of a nested function; entries have few levels, so this is never met by real code.
    private const int MostRounds = 1000;

    private readonly Dictionary<ISymbol, NestedFunction> _nested = new(SymbolEqualityComparer.Default);
    private readonly ControlFlowGraph _root;

    private BodyFlow(FlowRun run, ControlFlowGraph root, IOperation original)
    {
        Run = run;
        _root = root;
        Variables = new BodyVariables(original, run.CancellationToken);
    }

    public FlowRun Run { get; }

    public BodyVariables Variables { get; }

    /// <summary>Solves a body, and tells the observer what happens in it. Null where it is too much.</summary>
    public static FlowResult? Solve(FlowRun run, ControlFlowGraph graph, BodyEntry entry, IFlowObserver? observer)
    {
        var flow = new BodyFlow(run, graph, graph.OriginalOperation);
        var state = AvailabilityState.NotKnown.Learn(entry.Knowledge);
        foreach (var (variable, fact) in entry.Arguments.Where(a => flow.Variables.CanFollow(a.Variable)))
        {
            state = state.Set(flow.Variables.Of(variable), fact);
        }

        return flow.Solve(state, observer);
    }

    /// <summary>The nested function of a symbol, known from now on.</summary>
    public NestedFunction Nested(IMethodSymbol symbol, Func<ControlFlowGraph> graph)
    {
        if (!_nested.TryGetValue(symbol, out var function))
        {
            var own = graph();
            _nested.Add(symbol, function = new NestedFunction(symbol, own, Variables.KeptIn(own.OriginalOperation).ToImmutableArray(), Variables.MentionedIn(own.OriginalOperation).ToImmutableArray()));
        }

        return function;
    }

    /// <summary>The nested function of a symbol, or null where the flow has not met it yet.</summary>
    public NestedFunction? FindNested(ISymbol symbol) => _nested.TryGetValue(symbol, out var function) ? function : null;

    private FlowResult? Solve(AvailabilityState entry, IFlowObserver? observer)
    {
        var root = new GraphFlow(this, _root, failureIsHandled: false);
        if (!root.Solve(entry))
        {
            return null;
        }

        var solved = new Dictionary<ISymbol, GraphFlow>(SymbolEqualityComparer.Default);
        for (var round = 0; _nested.Values.FirstOrDefault(f => f.IsPending) is { } function; round++)
        {
            function.IsPending = false;
            var flow = new GraphFlow(this, function.Graph, function.FailureIsHandled);
            if (round > MostRounds || !flow.Solve(function.Entry))
            {
                return null;
            }

            solved[function.Symbol] = flow;
        }

        var result = root.Observe(observer);
        foreach (var flow in solved.Values)
        {
            flow.Observe(observer);
        }

        return result;
    }
}
