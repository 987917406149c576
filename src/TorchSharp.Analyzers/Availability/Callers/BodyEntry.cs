using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TorchSharp.Analyzers.Availability.Facts;

namespace TorchSharp.Analyzers.Availability.Callers;

/// <summary>What is known where a body begins.</summary>
/// <param name="Knowledge">What is known about CUDA.</param>
/// <param name="Arguments">What the parameters tell, in a nested function the variables around it, and in a constructor the members that have an initializer.</param>
internal sealed record BodyEntry(Knowledge Knowledge, ImmutableArray<(ISymbol Variable, ValueFact Fact)> Arguments)
{
    /// <summary>The entry of a body that anybody may call.</summary>
    public static readonly BodyEntry NotKnown = new(Knowledge.NotKnown, ImmutableArray<(ISymbol, ValueFact)>.Empty);

    /// <summary>The entry together with what is known of a method's arguments.</summary>
    /// <param name="method">The method.</param>
    /// <param name="arguments">By parameter; default where nothing is known.</param>
    public BodyEntry With(IMethodSymbol method, ImmutableArray<ValueFact> arguments) => arguments.IsDefaultOrEmpty
        ? this
        : this with { Arguments = method.Parameters.Zip(arguments, (p, fact) => ((ISymbol)p, fact)).ToImmutableArray() };

    /// <summary>The entry of an override, or of what implements a method, that runs in place of the one that is called.</summary>
    public BodyEntry InPlaceOf(IMethodSymbol called, IMethodSymbol running) => SymbolEqualityComparer.Default.Equals(called, running)
        ? this
        : this with { Arguments = Arguments.Select(a => a.Variable is IParameterSymbol parameter && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, called) ? (running.Parameters[parameter.Ordinal], a.Fact) : a).ToImmutableArray() };

    /// <summary>Whether two entries say the same.</summary>
    public bool Says(BodyEntry other) => Knowledge == other.Knowledge
        && Arguments.Length == other.Arguments.Length
        && Arguments.Zip(other.Arguments, (l, r) => SymbolEqualityComparer.Default.Equals(l.Variable, r.Variable) && l.Fact.Equals(r.Fact)).All(same => same);
}
