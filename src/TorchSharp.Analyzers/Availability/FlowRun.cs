using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability;

/// <summary>
/// One question asked of the engine, with everything that answering it has under way: the members whose facts are being
/// computed, so that recursion is noticed.
/// </summary>
internal sealed class FlowRun(AvailabilityContext context, CancellationToken cancellationToken)
{
    public AvailabilityContext Context { get; } = context;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Methods whose summary is being computed, outermost first.</summary>
    public List<ISymbol> Methods { get; } = [];

    /// <summary>Those of <see cref="Methods"/> that turned out to call themselves, directly or not.</summary>
    public HashSet<ISymbol> Recursive { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Fields and properties whose fact is being computed, with what is assumed of them meanwhile.</summary>
    public Dictionary<ISymbol, ValueFact> Assumed { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Private methods whose callers are being looked at.</summary>
    public HashSet<ISymbol> Callees { get; } = new(SymbolEqualityComparer.Default);
}
