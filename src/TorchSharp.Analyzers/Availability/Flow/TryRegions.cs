using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <summary>Where exceptions go in one control-flow graph, and whether somebody handles the one that missing CUDA raises.</summary>
internal sealed class TryRegions
{
    private static readonly Failure[] Failures =
    [
        new(HandledFailures.Own, "System.InvalidOperationException",
        [
            "Torch device type CUDA did not initialise on the current machine. Trace from LoadNativeBackend:",
            "CUDA is not available.",
        ]),
        new(HandledFailures.Native, "System.Runtime.InteropServices.ExternalException",
        [
            "Cannot access accelerator device when none is available.",
            "Cannot initialize CUDA without ATen_cuda library. PyTorch splits its backend into two shared libraries: a CPU library and a CUDA library",
            "PyTorch is not linked with support for cuda devices",
            "Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a driver",
            "CUDA error: no CUDA-capable device is detected",
            "CUDA driver version is insufficient for CUDA runtime version",
        ]),

        // Its own message is about those in it.
        new(HandledFailures.Gathered, "System.AggregateException", []),
    ];

    private readonly ControlFlowGraph _graph;
    private readonly Compilation _compilation;
    private readonly Dictionary<ControlFlowRegion, HandledFailures> _handles = [];
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

    /// <summary>The exceptions that a catch around a block takes, so that the program goes on.</summary>
    public HandledFailures HandledIn(BasicBlock block) => !_any ? HandledFailures.None : TriesAround(block)
        .Select(t => t.EnclosingRegion)
        .Where(owner => owner!.Kind == ControlFlowRegionKind.TryAndCatch)
        .Aggregate(HandledFailures.None, (handled, owner) => handled | HandledBy(owner!));

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

    private HandledFailures HandledBy(ControlFlowRegion tryAndCatch)
    {
        if (!_handles.TryGetValue(tryAndCatch, out var handled))
        {
            var regions = tryAndCatch.NestedRegions.Where(r => r.Kind != ControlFlowRegionKind.Try).ToList();
            handled = Failures.Where(failure => IsHandled(regions, failure)).Aggregate(HandledFailures.None, (all, failure) => all | failure.Kind);
            _handles.Add(tryAndCatch, handled);
        }

        return handled;
    }

    /// <summary>Whether the first catch that takes a failure lets the program go on. One with a filter may leave it to the next.</summary>
    private bool IsHandled(IEnumerable<ControlFlowRegion> regions, Failure failure)
    {
        foreach (var region in regions)
        {
            if (Handler(region) is not { } handler || !Catches(region.ExceptionType ?? handler.ExceptionType, failure) || !LetsPass(region, failure))
            {
                continue;
            }

            if (GoesOn(handler, failure))
            {
                return true;
            }

            if (region.Kind != ControlFlowRegionKind.FilterAndHandler)
            {
                return false;
            }
        }

        return false;
    }

    private bool Catches(ITypeSymbol? type, Failure failure) => type is null || type.SpecialType == SpecialType.System_Object || Includes(type, failure.Exception);

    private static ControlFlowRegion? Handler(ControlFlowRegion region) =>
        region.Kind == ControlFlowRegionKind.Catch ? region : region.NestedRegions.FirstOrDefault(r => r.Kind == ControlFlowRegionKind.Catch);

    /// <summary>Whether a filter, where there is one, asks for no other kind of exception, and excludes no such one. What else it asks is the author's business.</summary>
    private bool LetsPass(ControlFlowRegion region, Failure failure)
    {
        if (region.Kind != ControlFlowRegionKind.FilterAndHandler || region.NestedRegions.FirstOrDefault(r => r.Kind == ControlFlowRegionKind.Filter) is not { } filter)
        {
            return true;
        }

        var operations = Enumerable.Range(filter.FirstBlockOrdinal, filter.LastBlockOrdinal - filter.FirstBlockOrdinal + 1)
            .Select(ordinal => _graph.Blocks[ordinal])
            .SelectMany(block => block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations)
            .SelectMany(operation => operation.DescendantsAndSelf())
            .ToList();
        if (operations.Exists(operation => AsksForOtherText(operation, failure.Messages) && IsNegated(operation.Syntax, orNothing: SyntaxKind.LogicalOrExpression) == false))
        {
            return false;
        }

        var tests = operations
            .Select(operation => (Type: TypeTestedBy(operation), IsNegated: IsNegated(operation.Syntax)))
            .Where(test => test is { Type: { } type, IsNegated: not null } && IsException(type))
            .ToLookup(test => test.IsNegated!.Value, test => test.Type!);
        return (!tests[false].Any() || tests[false].Any(Passes)) && !tests[true].Any(Passes);

        // A filter of gathered failures asks for what is in them.
        bool Passes(ITypeSymbol type) => Includes(type, failure.Exception) || (failure.Kind == HandledFailures.Gathered && Includes(type, "System.InvalidOperationException"));
    }

    private static ITypeSymbol? TypeTestedBy(IOperation operation) => operation switch
    {
        IIsTypeOperation isType => isType.TypeOperand,
        ITypePatternOperation pattern => pattern.MatchedType,
        IDeclarationPatternOperation pattern => pattern.MatchedType,
        _ => null,
    };

    /// <summary>Whether an operation asks the message of an exception for a text that is in none of some messages.</summary>
    private static bool AsksForOtherText(IOperation operation, string[] messages)
    {
        var (tested, passes) = operation switch
        {
            IInvocationOperation call when TextTest.Of(call) is { } test => (test.Tested, test.Passes),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, LeftOperand: var left, RightOperand.ConstantValue: { HasValue: true, Value: string expected } } => (left, message => expected.Equals(message)),
            _ => (null, (Func<object?, bool>?)null),
        };
        return passes is not null
            && messages.Length > 0
            && tested is IPropertyReferenceOperation { Property: { Name: "Message", ContainingType.Name: var type } } && type.EndsWith("Exception", StringComparison.Ordinal)
            && !Array.Exists(messages, message => passes(message));
    }

    /// <summary>Whether a test in a filter is turned round: "e is not A", "!(e is A)"; null where something else may let the exception pass all the same.</summary>
    private static bool? IsNegated(SyntaxNode test, SyntaxKind orNothing = SyntaxKind.None)
    {
        var isNegated = false;
        for (var node = test; node is not (null or CatchFilterClauseSyntax or StatementSyntax); node = node.Parent)
        {
            if (node.IsKind(orNothing))
            {
                return null;
            }

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
    private bool GoesOn(ControlFlowRegion handler, Failure failure)
    {
        var pending = new Stack<int>([handler.FirstBlockOrdinal]);
        var seen = new HashSet<int>();
        while (pending.Count > 0)
        {
            var block = _graph.Blocks[pending.Pop()];
            if (!block.IsReachable || !seen.Add(block.Ordinal))
            {
                continue;
            }

            foreach (var branch in BranchesOf(block, failure.Messages))
            {
                if (Leaves(branch, handler))
                {
                    return true;
                }

                if (branch?.Destination is { } destination && destination.Ordinal >= handler.FirstBlockOrdinal && destination.Ordinal <= handler.LastBlockOrdinal)
                {
                    pending.Push(destination.Ordinal);
                }
            }
        }

        return false;
    }

    /// <summary>The ways out of a block that the exception can take which tells that CUDA is missing.</summary>
    private static IEnumerable<ControlFlowBranch?> BranchesOf(BasicBlock block, string[] messages)
    {
        var isOtherText = block.BranchValue is { } value && AsksForOtherText(value is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } negation ? negation.Operand : value, messages);
        var isTrue = isOtherText && block.BranchValue is IUnaryOperation;
        if (block.ConditionKind == ControlFlowConditionKind.None || !isOtherText || isTrue != (block.ConditionKind == ControlFlowConditionKind.WhenTrue))
        {
            yield return block.FallThroughSuccessor;
        }

        if (block.ConditionKind != ControlFlowConditionKind.None && (!isOtherText || isTrue == (block.ConditionKind == ControlFlowConditionKind.WhenTrue)))
        {
            yield return block.ConditionalSuccessor;
        }
    }

    private static bool Leaves(ControlFlowBranch? branch, ControlFlowRegion handler) =>
        branch is { Semantics: ControlFlowBranchSemantics.Regular or ControlFlowBranchSemantics.Return, Destination: { } destination }
        && (destination.Ordinal < handler.FirstBlockOrdinal || destination.Ordinal > handler.LastBlockOrdinal);

    /// <summary>One of the exceptions that missing CUDA raises.</summary>
    /// <param name="Kind">Who raises it.</param>
    /// <param name="Exception">The full name of its type.</param>
    /// <param name="Messages">What TorchSharp and libtorch say in it; empty where that is not known.</param>
    private sealed record Failure(HandledFailures Kind, string Exception, string[] Messages);
}
