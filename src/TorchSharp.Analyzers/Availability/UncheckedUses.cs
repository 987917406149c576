using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TorchSharp.Analyzers.Availability;

/// <summary>The uses of CUDA that nothing checks, computed once for all rules that start from them.</summary>
internal sealed class UncheckedUses(AvailabilityContext availability)
{
    private readonly ConcurrentDictionary<SyntaxNode, ImmutableArray<SyntaxNode>> _found = new();

    /// <summary>Has the unchecked uses of a body reported at its end, if there can be any.</summary>
    public void Watch(OperationBlockStartAnalysisContext context, Action<OperationBlockAnalysisContext, ImmutableArray<SyntaxNode>> report)
    {
        var candidates = new BlockCandidates(availability);
        context.RegisterOperationAction(
            operation => candidates.Look(operation.Operation),
            OperationKind.Invocation, OperationKind.PropertyReference, OperationKind.MethodReference, OperationKind.ObjectCreation);
        context.RegisterOperationBlockEndAction(end =>
        {
            if (candidates.NeedFlow(end.OperationBlocks) && !availability.Taught.IsFreeToUseCuda(end.OwningSymbol) && !TestAttributes.Skip(end.OwningSymbol, end.CancellationToken))
            {
                foreach (var blocks in end.OperationBlocks.GroupBy(BodyReader.RootOf).Where(blocks => BodyReader.HasGraph(blocks.Key)))
                {
                    report(end, _found.GetOrAdd(blocks.Key.Syntax, _ => Find(end, blocks.First())));
                }
            }
        });
    }

    private ImmutableArray<SyntaxNode> Find(OperationBlockAnalysisContext context, IOperation block)
    {
        // The compiler keeps this graph for all analyzers.
        var graph = context.GetControlFlowGraph(block);
        var run = new FlowRun(availability, Thoroughness.Devices, context.CancellationToken);
        var entry = BodyEntry.NotKnown;
        var observer = new RequirementObserver();
        BodyFlow.Solve(run, graph, entry, observer);
        for (var thoroughness = Thoroughness.Conditions; observer.Any && thoroughness <= Thoroughness.Surroundings; thoroughness++)
        {
            run = new FlowRun(availability, thoroughness, context.CancellationToken);
            entry = availability.Entries.Of(run, context.OwningSymbol);
            observer = new RequirementObserver();
            BodyFlow.Solve(run, graph, entry, observer);
        }

        if (observer.Any && availability.Callers.OfCallers(run, context.OwningSymbol) is { } callers)
        {
            observer = new RequirementObserver();
            if (!callers.AllCheck)
            {
                BodyFlow.Solve(run, graph, entry.With((IMethodSymbol)context.OwningSymbol, callers.Unchecked), observer);
            }
        }

        return observer.Unchecked.ToImmutableArray();
    }
}
