using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using TorchSharp.Analyzers.Availability.Callers;
using TorchSharp.Analyzers.Availability.Facts;

namespace TorchSharp.Analyzers.Availability.Flow;

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

    private readonly FlowPart? _part;
    private ValueFact? _yielded;

    private BodyFlow(FlowRun run, ControlFlowGraph root, FlowPart? part, IOperation original)
    {
        Run = run;
        _root = root;
        _part = part;
        Variables = new BodyVariables(original, run.CancellationToken);
    }

    public FlowRun Run { get; }

    /// <summary>The body as it is written.</summary>
    public SyntaxNode Syntax => _root.OriginalOperation.Syntax;

    public BodyVariables Variables { get; }

    /// <summary>Solves a body, and tells the observer what happens in it. Null where it is too much.</summary>
    public static FlowResult? Solve(FlowRun run, ControlFlowGraph graph, BodyEntry entry, FlowObserver? observer) => Solve(run, graph, part: null, entry, observer);

    /// <summary>Solves a body, or a part of it, and tells the observer what happens there. False where it is too much.</summary>
    public static bool Observe(FlowRun run, ControlFlowGraph graph, FlowPart? part, BodyEntry entry, FlowObserver observer) => Solve(run, graph, part, entry, observer) is not null;

    private static FlowResult? Solve(FlowRun run, ControlFlowGraph graph, FlowPart? part, BodyEntry entry, FlowObserver? observer)
    {
        var flow = new BodyFlow(run, graph, part, graph.OriginalOperation);
        var state = AvailabilityState.NotKnown.Learn(entry.Knowledge);
        foreach (var (variable, fact) in entry.Arguments.Where(a => flow.Variables.CanFollow(a.Variable)))
        {
            state = variable is IFieldSymbol or IPropertySymbol
                ? state.Set(flow.Variables.Of(MemberPath.Own(variable)), fact.Followed())
                : state.Set(flow.Variables.Of(variable), fact);
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

    /// <summary>Takes in an element that the body yields, or a function nested in it, whose elements are of no interest.</summary>
    public void Yield(ControlFlowGraph graph, Knowledge knowledge, ValueFact element)
    {
        if (ReferenceEquals(graph, _root))
        {
            _yielded = ValueFact.Collection(ValueFact.Weakest(_yielded?.WhenTrue ?? Knowledge.Unreached, knowledge), _yielded is { MayBeCuda: true } || element.MayBeCuda);
        }
    }

    private FlowResult? Solve(AvailabilityState entry, FlowObserver? observer)
    {
        if (FlowOf(_root, HandledFailures.None) is not { } root || !root.Solve(entry))
        {
            return null;
        }

        var solved = new Dictionary<ISymbol, GraphFlow>(SymbolEqualityComparer.Default);
        for (var round = 0; _nested.Values.FirstOrDefault(f => f.IsPending) is { } function; round++)
        {
            function.IsPending = false;
            if (FlowOf(function.Graph, function.Handled) is not { } flow)
            {
                continue;
            }

            if (round > MostRounds || !flow.Solve(function.Entry))
            {
                return null;
            }

            solved[function.Symbol] = flow;
        }

        var result = root.Observe(observer, _yielded);
        foreach (var flow in observer is null ? [] : solved.Values.AsEnumerable())
        {
            flow.Observe(observer, yielded: null);
        }

        return result;
    }

    /// <summary>The flow over a graph; null where the part has nothing of it.</summary>
    private GraphFlow? FlowOf(ControlFlowGraph graph, HandledFailures handled) =>
        _part is null ? new GraphFlow(this, graph, handled, part: null)
        : _part.Of(graph) is { } part ? new GraphFlow(this, graph, handled, part)
        : null;
}
