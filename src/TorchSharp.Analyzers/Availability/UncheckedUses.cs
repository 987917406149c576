using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace TorchSharp.Analyzers.Availability;

/// <summary>The uses of CUDA that nothing checks, computed once for all rules that start from them.</summary>
internal sealed class UncheckedUses(AvailabilityContext availability)
{
    private readonly ConcurrentDictionary<SyntaxNode, ImmutableArray<SyntaxNode>> _found = new();
    private int _solved;

    /// <summary>How many bodies had their flow solved because they may use CUDA.</summary>
    public int SolvedBodies => _solved;

    /// <summary>The unchecked uses of one source file, body by body.</summary>
    public IEnumerable<ImmutableArray<SyntaxNode>> In(SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var body in availability.Search.In(model, cancellationToken))
        {
            var found = _found.GetOrAdd(body.Root.Syntax, _ => Find(body, cancellationToken));
            if (!found.IsEmpty)
            {
                yield return found;
            }
        }
    }

    private ImmutableArray<SyntaxNode> Find(CandidateBody body, CancellationToken cancellationToken)
    {
        if (!BodyReader.HasGraph(body.Root)
            || !new BlockCandidates(availability, body, cancellationToken).NeedFlow
            || availability.Bodies.OwnerOf(body.Root, cancellationToken) is not { } owner
            || availability.Taught.IsFreeToUseCuda(owner)
            || TestAttributes.Skip(owner, cancellationToken)
            || availability.Bodies.GraphOf(body.Root, cancellationToken) is not { } graph)
        {
            return ImmutableArray<SyntaxNode>.Empty;
        }

        Interlocked.Increment(ref _solved);
        return Find(owner, graph, cancellationToken);
    }

    private ImmutableArray<SyntaxNode> Find(ISymbol owner, ControlFlowGraph graph, CancellationToken cancellationToken)
    {
        var run = new FlowRun(availability, Thoroughness.Devices, cancellationToken);
        var entry = BodyEntry.NotKnown;
        var observer = new RequirementObserver();
        BodyFlow.Observe(run, graph, part: null, entry, observer);
        if (observer.Any && availability.Proofs.Any && availability.Callers.AllCheck(run, owner))
        {
            return ImmutableArray<SyntaxNode>.Empty;
        }

        for (var thoroughness = Thoroughness.Conditions; observer.Any && thoroughness <= Thoroughness.Surroundings; thoroughness++)
        {
            run = new FlowRun(availability, thoroughness, cancellationToken);
            entry = availability.Entries.Of(run, owner);
            observer = Again(run, graph, entry, observer);
        }

        if (observer.Any && availability.Callers.OfCallers(run, owner) is { } callers)
        {
            observer = callers.AllCheck ? new RequirementObserver() : Again(run, graph, entry.With((IMethodSymbol)owner, callers.Unchecked), observer);
        }

        return observer.Unchecked.ToImmutableArray();
    }

    /// <summary>Looks again, with more known, at what was unchecked before.</summary>
    private static RequirementObserver Again(FlowRun run, ControlFlowGraph graph, BodyEntry entry, RequirementObserver before)
    {
        var observer = new RequirementObserver();
        BodyFlow.Observe(run, graph, FlowPart.Before(graph, before.Places, run.CancellationToken), entry, observer);
        return observer;
    }
}
