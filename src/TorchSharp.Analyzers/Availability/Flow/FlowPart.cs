using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <summary>
/// The part of a body that may run before some places in it. What is known at these hangs on nothing else, so nothing else has to be run to
/// find it out.
/// </summary>
internal sealed class FlowPart
{
    private readonly ControlFlowGraph _root;
    private readonly CancellationToken _cancellationToken;

    // By block: how many of its operations are run.
    private readonly Dictionary<ControlFlowGraph, int[]> _runs = [];
    private readonly Stack<(ControlFlowGraph Graph, int Block)> _pending = new();
    private readonly HashSet<ControlFlowRegion> _finallyBlocks = [];
    private NestedStarts? _starts;

    private FlowPart(ControlFlowGraph root, CancellationToken cancellationToken)
    {
        _root = root;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The part before some places, these included.</summary>
    public static FlowPart Before(ControlFlowGraph root, IEnumerable<FlowPlace> places, CancellationToken cancellationToken)
    {
        var part = new FlowPart(root, cancellationToken);
        foreach (var place in places)
        {
            part.Add(place);
        }

        while (part._pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (graph, block) = part._pending.Pop();
            part.AddBefore(graph, graph.Blocks[block]);
        }

        return part;
    }

    /// <summary>The part before some pieces of source, these included; null where not all of them are found in the flow.</summary>
    public static FlowPart? Before(ControlFlowGraph root, IReadOnlyCollection<SyntaxNode> nodes, CancellationToken cancellationToken)
    {
        var places = new List<FlowPlace>();
        var found = new HashSet<SyntaxNode>();
        AddPlaces(root, nodes, places, found, cancellationToken);
        return found.Count == nodes.Count ? Before(root, places, cancellationToken) : null;
    }

    /// <summary>By block of a graph, how many of its operations are run, the branch value counted as the last one; null where none is.</summary>
    public int[]? Of(ControlFlowGraph graph) => _runs.TryGetValue(graph, out var runs) ? runs : null;

    private static void AddPlaces(ControlFlowGraph graph, IReadOnlyCollection<SyntaxNode> nodes, List<FlowPlace> places, HashSet<SyntaxNode> found, CancellationToken cancellationToken)
    {
        foreach (var block in graph.Blocks)
        {
            for (var i = 0; i <= block.Operations.Length; i++)
            {
                if ((i < block.Operations.Length ? block.Operations[i] : block.BranchValue) is { } operation)
                {
                    AddPlace(operation, new FlowPlace(graph, block.Ordinal, i));
                }
            }
        }

        foreach (var function in graph.LocalFunctions)
        {
            var own = nodes.Where(node => function.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == node.SyntaxTree && r.Span.Contains(node.Span))).ToList();
            if (own.Count > 0)
            {
                AddPlaces(graph.GetLocalFunctionControlFlowGraph(function, cancellationToken), own, places, found, cancellationToken);
            }
        }

        void AddPlace(IOperation operation, FlowPlace place)
        {
            var span = operation.Syntax.Span;
            foreach (var node in nodes)
            {
                if (!span.Contains(node.Span) && !node.Span.Contains(span))
                {
                    continue;
                }

                places.Add(place);
                var lambdas = operation.DescendantsAndSelf().OfType<IFlowAnonymousFunctionOperation>().Where(lambda => lambda.Syntax.Span.Contains(node.Span)).ToList();
                foreach (var lambda in lambdas)
                {
                    AddPlaces(graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellationToken), [node], places, found, cancellationToken);
                }

                if (lambdas.Count == 0)
                {
                    found.Add(node);
                }
            }
        }
    }

    private void Add(FlowPlace place)
    {
        if (!_runs.TryGetValue(place.Graph, out var runs))
        {
            _runs.Add(place.Graph, runs = new int[place.Graph.Blocks.Length]);
        }

        var before = runs[place.Block];
        if (before <= place.Operation)
        {
            runs[place.Block] = place.Operation + 1;
        }

        if (before == 0)
        {
            _pending.Push((place.Graph, place.Block));
        }
    }

    private void AddWhole(ControlFlowGraph graph, BasicBlock block) => Add(new FlowPlace(graph, block.Ordinal, block.Operations.Length));

    private void AddWhole(ControlFlowGraph graph, ControlFlowRegion region)
    {
        for (var block = region.FirstBlockOrdinal; block <= region.LastBlockOrdinal; block++)
        {
            AddWhole(graph, graph.Blocks[block]);
        }
    }

    private void AddBefore(ControlFlowGraph graph, BasicBlock block)
    {
        foreach (var branch in block.Predecessors)
        {
            AddWhole(graph, branch.Source);

            // What follows a finally block knows what its end knows.
            foreach (var region in branch.FinallyRegions)
            {
                if (_finallyBlocks.Add(region))
                {
                    AddWhole(graph, region);
                }
            }
        }

        for (var region = block.EnclosingRegion; region is not null && region != graph.Root && region.FirstBlockOrdinal == block.Ordinal; region = region.EnclosingRegion)
        {
            // A handler is entered from anywhere in what it handles; a finally block also from wherever its try is left, which is from inside.
            if (region is { Kind: not ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally } owner })
            {
                AddWhole(graph, owner.NestedRegions[0]);
            }
        }

        if (block.Kind == BasicBlockKind.Entry && graph != _root)
        {
            foreach (var start in (_starts ??= NestedStarts.In(_root, _cancellationToken)).Of(graph))
            {
                Add(start);
            }
        }
    }
}
