using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <summary>The places of a body from which its lambdas and local functions may start to run, or get what they know.</summary>
internal sealed class NestedStarts
{
    private readonly Dictionary<ControlFlowGraph, ISymbol> _functions = [];
    private readonly Dictionary<ISymbol, List<FlowPlace>> _starts = new(SymbolEqualityComparer.Default);

    // Which lambda a delegate holds is not asked here.
    private readonly List<FlowPlace> _delegateCalls = [];

    private NestedStarts()
    {
    }

    /// <summary>Those of a body.</summary>
    public static NestedStarts In(ControlFlowGraph root, CancellationToken cancellationToken)
    {
        var starts = new NestedStarts();
        starts.Read(root, cancellationToken);
        return starts;
    }

    /// <summary>Those of one function, by its graph.</summary>
    public IEnumerable<FlowPlace> Of(ControlFlowGraph function) =>
        _functions.TryGetValue(function, out var symbol) ? StartsOf(symbol).Concat(_delegateCalls) : [];

    private List<FlowPlace> StartsOf(ISymbol function)
    {
        if (!_starts.TryGetValue(function, out var starts))
        {
            _starts.Add(function, starts = []);
        }

        return starts;
    }

    private void Read(ControlFlowGraph graph, CancellationToken cancellationToken)
    {
        var nested = new List<ControlFlowGraph>();
        foreach (var function in graph.LocalFunctions)
        {
            Add(function, graph.GetLocalFunctionControlFlowGraph(function, cancellationToken));
        }

        foreach (var block in graph.Blocks)
        {
            for (var i = 0; i < block.Operations.Length; i++)
            {
                Note(block.Operations[i], new FlowPlace(graph, block.Ordinal, i));
            }

            if (block.BranchValue is { } value)
            {
                Note(value, new FlowPlace(graph, block.Ordinal, block.Operations.Length));
            }
        }

        foreach (var own in nested)
        {
            Read(own, cancellationToken);
        }

        void Add(ISymbol function, ControlFlowGraph own)
        {
            _functions[own] = function;
            nested.Add(own);
        }

        void Note(IOperation operation, FlowPlace place)
        {
            foreach (var inner in operation.DescendantsAndSelf())
            {
                switch (inner)
                {
                    case IFlowAnonymousFunctionOperation lambda:
                        Add(lambda.Symbol, graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellationToken));
                        StartsOf(lambda.Symbol).Add(place);
                        break;
                    case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } called }:
                        StartsOf(called.OriginalDefinition).Add(place);
                        break;
                    case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke }:
                    case ILocalReferenceOperation { Type.TypeKind: TypeKind.Delegate, Parent: not (IInvocationOperation or IAssignmentOperation) }:
                        _delegateCalls.Add(place);
                        break;
                    case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } referenced }:
                        StartsOf(referenced.OriginalDefinition).Add(place);
                        break;
                }
            }
        }
    }
}
