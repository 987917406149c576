using System.Collections.Immutable;

namespace TorchSharp.Analyzers.Availability;

/// <summary>What all callers of a method have in common.</summary>
internal sealed class CallerFacts(bool allCheck, ImmutableArray<ValueFact> arguments)
{
    /// <summary>The callers have checked, so what they hand over is of no interest.</summary>
    public static readonly CallerFacts Checked = new(allCheck: true, ImmutableArray<ValueFact>.Empty);

    /// <summary>Each of them has checked, or handles a failure.</summary>
    public bool AllCheck { get; } = allCheck;

    /// <summary>What the arguments of those that have not checked tell, by parameter.</summary>
    public ImmutableArray<ValueFact> Arguments { get; } = arguments;
}
