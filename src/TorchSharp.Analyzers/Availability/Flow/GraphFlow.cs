using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TorchSharp.Analyzers.Availability.Facts;
using TorchSharp.Analyzers.Availability.Members;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <summary>The forward flow over one control-flow graph, solved to its fixpoint.</summary>
internal sealed class GraphFlow
{
    // A block is visited again only when something weaker reaches it. Each visit but the first therefore uses up one of few
    // levels, and a graph that needs more visits than this is not one that a person or a generator writes.
    private const int MostVisitsPerBlock = 100;

    private readonly BodyFlow _body;
    private readonly ControlFlowGraph _graph;
    private readonly AvailabilityState[] _entries;
    private readonly int[]? _part;
    private readonly OperationInterpreter _interpreter;
    private readonly TryRegions _tries;
    private readonly Dictionary<ControlFlowRegion, ImmutableArray<Variable>> _writtenInFinally = [];
    private readonly Dictionary<ControlFlowRegion, AvailabilityState> _endOfFinally = [];
    private readonly HashSet<(ControlFlowRegion Finally, int Block)> _waitingForFinally = [];

    /// <summary>The flow over a graph.</summary>
    /// <param name="body">The body that it belongs to.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="handled">The failures that whoever starts it handles.</param>
    /// <param name="part">How many operations of each block are run; null for the whole graph.</param>
    public GraphFlow(BodyFlow body, ControlFlowGraph graph, HandledFailures handled, int[]? part)
    {
        _body = body;
        _graph = graph;
        _part = part;
        _entries = new AvailabilityState[graph.Blocks.Length];
        for (var i = 0; i < _entries.Length; i++)
        {
            _entries[i] = AvailabilityState.Unreached;
        }

        _tries = new TryRegions(graph, body.Run.Context.Symbols.Compilation);
        _interpreter = new OperationInterpreter(body, graph, handled);
    }

    /// <summary>Computes what is known at the start of every block. False where it had to give up.</summary>
    public bool Solve(AvailabilityState entry)
    {
        var pending = new SortedSet<int> { 0 };
        _entries[0] = entry;
        long visitsLeft = (long)MostVisitsPerBlock * _entries.Length;
        while (pending.Count > 0)
        {
            _body.Run.CancellationToken.ThrowIfCancellationRequested();
            if (visitsLeft-- == 0)
            {
                return false;
            }

            var ordinal = pending.Min;
            pending.Remove(ordinal);
            var block = _graph.Blocks[ordinal];
            Visit(block, Reach);
            if (EndsFinally(block) is { } region && IsNewEnd(region, _interpreter.State))
            {
                pending.UnionWith(_waitingForFinally.Where(w => w.Finally == region).Select(w => w.Block));
            }
        }

        return true;

        void Reach(int target, AvailabilityState state)
        {
            if (OperationsOf(target) == 0)
            {
                return;
            }

            var joined = AvailabilityState.Join(_entries[target], state);
            if (!joined.Equals(_entries[target]))
            {
                _entries[target] = joined;
                pending.Add(target);
            }
        }
    }

    /// <summary>Goes through the solved graph once more, for the result and for whoever listens.</summary>
    public FlowResult Observe(FlowObserver? observer, ValueFact? yielded)
    {
        _interpreter.Observer = observer;
        var returned = ValueFact.Nothing;
        foreach (var block in _graph.Blocks)
        {
            if (_entries[block.Ordinal].IsUnreached || (observer is null && block.FallThroughSuccessor?.Semantics != ControlFlowBranchSemantics.Return))
            {
                continue;
            }

            var value = Visit(block, static (_, _) => { });
            if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return && !_interpreter.State.IsUnreached)
            {
                returned = ValueFact.Join(returned, value.SeenWhere(_interpreter.State.Knowledge));
            }
        }

        _interpreter.Observer = null;
        return new FlowResult(_entries[_entries.Length - 1], returned, _body.Variables) { Yielded = yielded };
    }

    private ValueFact Visit(BasicBlock block, Action<int, AvailabilityState> reach)
    {
        var isProtected = _tries.IsProtected(block);
        _interpreter.Begin(block.Ordinal, _entries[block.Ordinal], isProtected, _tries.HandledIn(block));
        var count = OperationsOf(block.Ordinal);
        for (var i = 0; i < block.Operations.Length && i < count; i++)
        {
            _interpreter.Run(block.Operations[i], i, isLast: i == count - 1);
        }

        if (count <= block.Operations.Length)
        {
            // Nothing that is asked comes later.
            return ValueFact.Unknown;
        }

        var value = block.BranchValue is { } branchValue ? _interpreter.Run(branchValue, block.Operations.Length, isLast: false) : ValueFact.Unknown;
        var end = _interpreter.State;
        if (isProtected)
        {
            // An exception may come from anywhere in the block, so a handler knows only what held throughout.
            foreach (var handler in _tries.HandlersOf(block))
            {
                reach(handler, _interpreter.WeakestState);
            }
        }

        if (block.ConditionKind == ControlFlowConditionKind.None)
        {
            Follow(block, block.FallThroughSuccessor, end, reach);
        }
        else
        {
            var jumps = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            Follow(block, block.ConditionalSuccessor, _interpreter.Assume(end, block.BranchValue!, value, jumps), reach);
            Follow(block, block.FallThroughSuccessor, _interpreter.Assume(end, block.BranchValue!, value, !jumps), reach);
        }

        return value;
    }

    private int OperationsOf(int block) => _part is null ? int.MaxValue : _part[block];

    private void Follow(BasicBlock source, ControlFlowBranch? branch, AvailabilityState state, Action<int, AvailabilityState> reach)
    {
        if (branch?.Destination is not { } destination || state.IsUnreached)
        {
            return;
        }

        foreach (var region in branch.FinallyRegions)
        {
            reach(region.FirstBlockOrdinal, state);

            // What follows the finally block knows what this branch knew, but of the variables that the block writes, and of CUDA, what
            // the block's own end knows, however it was entered. It is followed again whenever that end turns out weaker.
            _waitingForFinally.Add((region, source.Ordinal));
            if (!_endOfFinally.TryGetValue(region, out var end))
            {
                return;
            }

            state = _interpreter.WithoutWrittenBy(OperationsIn(region), state.Learn(end.Knowledge));
            foreach (var variable in WrittenIn(region))
            {
                state = state.Forget(_body.Variables.PathsWhere(path => SymbolEqualityComparer.Default.Equals(path.Root, variable.Symbol))).Set(variable, end.Get(variable));
            }
        }

        foreach (var region in branch.LeavingRegions)
        {
            state = state.Forget(region.Locals.Select(_body.Variables.Of)).Forget(region.CaptureIds.Select(_body.Variables.Of));
        }

        reach(destination.Ordinal, state);
    }

    private static ControlFlowRegion? EndsFinally(BasicBlock block)
    {
        if (block.FallThroughSuccessor?.Semantics != ControlFlowBranchSemantics.StructuredExceptionHandling)
        {
            return null;
        }

        var region = block.EnclosingRegion;
        while (region is not null && region.Kind is not (ControlFlowRegionKind.Finally or ControlFlowRegionKind.Filter))
        {
            region = region.EnclosingRegion;
        }

        return region?.Kind == ControlFlowRegionKind.Finally ? region : null;
    }

    private bool IsNewEnd(ControlFlowRegion region, AvailabilityState state)
    {
        var before = _endOfFinally.TryGetValue(region, out var end) ? end : AvailabilityState.Unreached;
        var weakest = AvailabilityState.Join(before, state);
        if (weakest.Equals(before))
        {
            return false;
        }

        _endOfFinally[region] = weakest;
        return true;
    }

    /// <summary>Every variable that a region may write, or change the contents of.</summary>
    private ImmutableArray<Variable> WrittenIn(ControlFlowRegion region)
    {
        if (!_writtenInFinally.TryGetValue(region, out var written))
        {
            written = OperationsIn(region)
                .Select(inner => inner switch
                {
                    ILocalReferenceOperation local when HasContents(local.Type) || _body.Variables.IsWrittenAt(local.Local, local.Syntax) => (ISymbol)local.Local,
                    IParameterReferenceOperation parameter when HasContents(parameter.Type) || _body.Variables.IsWrittenAt(parameter.Parameter, parameter.Syntax) => parameter.Parameter,
                    _ => null,
                })
                .OfType<ISymbol>()
                .Select(_body.Variables.Of)
                .Distinct()
                .ToImmutableArray();
            _writtenInFinally.Add(region, written);
        }

        return written;
    }

    private static bool HasContents(ITypeSymbol? type) => type is { SpecialType: SpecialType.None, TypeKind: not TypeKind.Enum };

    private IEnumerable<IOperation> OperationsIn(ControlFlowRegion region) => _graph.Blocks
        .Skip(region.FirstBlockOrdinal)
        .Take(region.LastBlockOrdinal - region.FirstBlockOrdinal + 1)
        .SelectMany(block => block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations)
        .SelectMany(operation => operation.DescendantsAndSelf());
}
