using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Where exceptions go in one control-flow graph, and whether somebody handles the one that missing CUDA raises.</summary>
internal sealed class TryRegions
{
    private readonly ControlFlowGraph _graph;
    private readonly Compilation _compilation;
    private readonly Dictionary<ControlFlowRegion, bool> _handles = [];
    private readonly bool _any;

    public TryRegions(ControlFlowGraph graph, Compilation compilation)
    {
        _graph = graph;
        _compilation = compilation;
        _any = HasTry(graph.Root);
    }

    /// <summary>Whether a block is inside a try.</summary>
    public bool IsProtected(BasicBlock block) => _any && TriesAround(block).Any();

    /// <summary>The first blocks of all handlers and finally blocks that an exception in a block may run.</summary>
    public IEnumerable<int> HandlersOf(BasicBlock block) =>
        TriesAround(block).SelectMany(t => t.EnclosingRegion!.NestedRegions).Where(r => r.Kind != ControlFlowRegionKind.Try).Select(r => r.FirstBlockOrdinal);

    /// <summary>Whether a catch around a block takes the exception and lets the program go on.</summary>
    public bool FailureIsHandled(BasicBlock block) =>
        _any && TriesAround(block).Any(t => t.EnclosingRegion is { Kind: ControlFlowRegionKind.TryAndCatch } owner && Handles(owner));

    /// <summary>The tries around a block in its own function: the root of a lambda's graph stands in a region of the graph around it.</summary>
    private IEnumerable<ControlFlowRegion> TriesAround(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is not null && region != _graph.Root; region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Try)
            {
                yield return region;
            }
        }
    }

    private static bool HasTry(ControlFlowRegion region) => region.Kind == ControlFlowRegionKind.Try || region.NestedRegions.Any(HasTry);

    private bool Handles(ControlFlowRegion tryAndCatch)
    {
        if (!_handles.TryGetValue(tryAndCatch, out var handles))
        {
            handles = tryAndCatch.NestedRegions.Any(r => r.Kind != ControlFlowRegionKind.Try && Handler(r) is { } handler && Catches(r, handler) && LetsPass(r) && GoesOn(handler));
            _handles.Add(tryAndCatch, handles);
        }

        return handles;
    }

    private static ControlFlowRegion? Handler(ControlFlowRegion region) =>
        region.Kind == ControlFlowRegionKind.Catch ? region : region.NestedRegions.FirstOrDefault(r => r.Kind == ControlFlowRegionKind.Catch);

    private bool Catches(ControlFlowRegion region, ControlFlowRegion handler)
    {
        var type = region.ExceptionType ?? handler.ExceptionType;
        if (type is null || type.SpecialType == SpecialType.System_Object)
        {
            return true;
        }

        // The exceptions of TorchSharp's own checks, and those of its native half.
        return Includes(type, "System.InvalidOperationException") || Includes(type, "System.Runtime.InteropServices.ExternalException");
    }

    /// <summary>Whether a filter, where there is one, asks for no other kind of exception, and excludes no such one. What else it asks is the author's business.</summary>
    private bool LetsPass(ControlFlowRegion region)
    {
        if (region.Kind != ControlFlowRegionKind.FilterAndHandler || region.NestedRegions.FirstOrDefault(r => r.Kind == ControlFlowRegionKind.Filter) is not { } filter)
        {
            return true;
        }

        var tests = Enumerable.Range(filter.FirstBlockOrdinal, filter.LastBlockOrdinal - filter.FirstBlockOrdinal + 1)
            .Select(ordinal => _graph.Blocks[ordinal])
            .SelectMany(block => block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations)
            .SelectMany(operation => operation.DescendantsAndSelf())
            .Select(operation => (Type: TypeTestedBy(operation), IsNegated: IsNegated(operation.Syntax)))
            .Where(test => test is { Type: { } type, IsNegated: not null } && IsException(type))
            .ToLookup(test => test.IsNegated!.Value, test => test.Type!);
        return (!tests[false].Any() || tests[false].Any(type => Includes(type, "System.InvalidOperationException") || Includes(type, "System.Runtime.InteropServices.ExternalException")))
            && !tests[true].Any(type => Includes(type, "System.InvalidOperationException"));
    }

    private static ITypeSymbol? TypeTestedBy(IOperation operation) => operation switch
    {
        IIsTypeOperation isType => isType.TypeOperand,
        ITypePatternOperation pattern => pattern.MatchedType,
        IDeclarationPatternOperation pattern => pattern.MatchedType,
        _ => null,
    };

    /// <summary>Whether a test in a filter is turned round: "e is not A", "!(e is A)"; null where something else may let the exception pass all the same.</summary>
    private static bool? IsNegated(SyntaxNode test)
    {
        var isNegated = false;
        for (var node = test; node is not (null or CatchFilterClauseSyntax); node = node.Parent)
        {
            switch ((SyntaxKind)node.RawKind)
            {
                case SyntaxKind.NotPattern or SyntaxKind.LogicalNotExpression:
                    isNegated = !isNegated;
                    break;
                case SyntaxKind.OrPattern or SyntaxKind.LogicalOrExpression when isNegated:
                    return null;
            }
        }

        return isNegated;
    }

    private bool IsException(ITypeSymbol type)
    {
        var exception = _compilation.GetTypeByMetadataName("System.Exception");
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at, exception))
            {
                return true;
            }
        }

        return false;
    }

    private bool Includes(ITypeSymbol caught, string thrownName)
    {
        for (var thrown = _compilation.GetTypeByMetadataName(thrownName); thrown is not null; thrown = thrown.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(thrown, caught))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a handler has a way on that is not another exception.</summary>
    private bool GoesOn(ControlFlowRegion handler)
    {
        for (var ordinal = handler.FirstBlockOrdinal; ordinal <= handler.LastBlockOrdinal; ordinal++)
        {
            var block = _graph.Blocks[ordinal];
            if (block.IsReachable && (Leaves(block.FallThroughSuccessor, handler) || Leaves(block.ConditionalSuccessor, handler)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Leaves(ControlFlowBranch? branch, ControlFlowRegion handler) =>
        branch is { Semantics: ControlFlowBranchSemantics.Regular or ControlFlowBranchSemantics.Return, Destination: { } destination }
        && (destination.Ordinal < handler.FirstBlockOrdinal || destination.Ordinal > handler.LastBlockOrdinal);
}
