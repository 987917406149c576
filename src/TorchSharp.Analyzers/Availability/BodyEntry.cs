using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability;

/// <summary>What is known where a body begins.</summary>
/// <param name="Knowledge">What is known about CUDA.</param>
/// <param name="Arguments">What the parameters tell.</param>
internal sealed record BodyEntry(Knowledge Knowledge, ImmutableArray<(IParameterSymbol Parameter, ValueFact Fact)> Arguments)
{
    /// <summary>The entry of a body that anybody may call.</summary>
    public static readonly BodyEntry NotKnown = new(Knowledge.NotKnown, ImmutableArray<(IParameterSymbol, ValueFact)>.Empty);

    /// <summary>The entry together with what is known of a method's arguments.</summary>
    /// <param name="method">The method.</param>
    /// <param name="arguments">By parameter; default where nothing is known.</param>
    public BodyEntry With(IMethodSymbol method, ImmutableArray<ValueFact> arguments) => arguments.IsDefaultOrEmpty
        ? this
        : this with { Arguments = method.Parameters.Zip(arguments, (p, fact) => (p, fact)).ToImmutableArray() };
}
