using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using TorchSharp.Analyzers.Availability.Callers;
using TorchSharp.Analyzers.Availability.Flow;
using TorchSharp.Analyzers.Availability.Search;

namespace TorchSharp.Analyzers.Availability;

/// <summary>The uses of CUDA that nothing checks, computed once for all rules that start from them.</summary>
internal sealed class UncheckedUses(AvailabilityContext availability)
{
    private readonly ConcurrentDictionary<SyntaxNode, ImmutableArray<UncheckedUse>> _found = new();
    private int _solved;

    /// <summary>How many bodies had their flow solved because they may use CUDA.</summary>
    public int SolvedBodies => _solved;

    /// <summary>The unchecked uses of one source file, body by body.</summary>
    public IEnumerable<ImmutableArray<UncheckedUse>> In(SemanticModel model, CancellationToken cancellationToken)
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

    private ImmutableArray<UncheckedUse> Find(CandidateBody body, CancellationToken cancellationToken)
    {
        if (!BodyReader.HasGraph(body.Root)
            || !new BlockCandidates(availability, body, cancellationToken).NeedFlow
            || availability.Bodies.OwnerOf(body.Root, cancellationToken) is not { } owner
            || availability.Taught.IsFreeToUseCuda(owner)
            || TestAttributes.Skip(owner, cancellationToken)
            || availability.Bodies.GraphOf(body.Root, cancellationToken) is not { } graph)
        {
            return ImmutableArray<UncheckedUse>.Empty;
        }

        Interlocked.Increment(ref _solved);
        return Find(owner, graph, cancellationToken);
    }

    private ImmutableArray<UncheckedUse> Find(ISymbol owner, ControlFlowGraph graph, CancellationToken cancellationToken)
    {
        var run = new FlowRun(availability, Thoroughness.Devices, cancellationToken);
        var entry = BodyEntry.NotKnown;
        var observer = new RequirementObserver();
        BodyFlow.Observe(run, graph, part: null, entry, observer);
        if (observer.Any && availability.Proofs.Any && availability.Callers.AllCheck(run, owner))
        {
            return ImmutableArray<UncheckedUse>.Empty;
        }

        for (var thoroughness = Thoroughness.Conditions; observer.Any && thoroughness <= Thoroughness.Surroundings; thoroughness++)
        {
            run = new FlowRun(availability, thoroughness, cancellationToken);
            entry = availability.Entries.Of(run, owner);
            observer = Again(run, graph, entry, observer);
        }

        if (observer.Any && availability.Callers.OfCallers(run, owner) is { } callers)
        {
            observer = Called(run, owner, graph, callers, observer);
        }

        // What is left is reported. The benefit of the doubt only decides by which rule.
        var found = observer.Unchecked.ToImmutableArray();
        for (var thoroughness = Thoroughness.DoubtIfTrue; observer.Any && availability.Proofs.Any && thoroughness <= Thoroughness.DoubtIfFalse; thoroughness++)
        {
            run = new FlowRun(availability, thoroughness, cancellationToken);
            observer = availability.Callers.OfCallers(run, owner) is { } doubtful
                ? Called(run, owner, graph, doubtful, observer)
                : Again(run, graph, availability.Entries.Of(run, owner), observer);
        }

        var certain = new HashSet<SyntaxNode>(observer.Unchecked);
        return found.Select(expression => new UncheckedUse(expression, IsInDoubt: !certain.Contains(expression))).ToImmutableArray();
    }

    /// <summary>Looks again with what all callers have in common.</summary>
    private RequirementObserver Called(FlowRun run, ISymbol owner, ControlFlowGraph graph, CallerFacts callers, RequirementObserver before) => callers.AllCheck
        ? new RequirementObserver()
        : Again(run, graph, availability.Entries.Of(run, owner).With((IMethodSymbol)owner, callers.Unchecked), before);

    /// <summary>Looks again, with more known, at what was unchecked before.</summary>
    private static RequirementObserver Again(FlowRun run, ControlFlowGraph graph, BodyEntry entry, RequirementObserver before)
    {
        var observer = new RequirementObserver();
        BodyFlow.Observe(run, graph, FlowPart.Before(graph, before.Places, run.CancellationToken), entry, observer);
        return observer;
    }
}
