using System.Collections.Immutable;

namespace TorchSharp.Analyzers.Availability;

/// <summary>What a caller may rely on once a method has returned.</summary>
internal sealed class MethodSummary(Knowledge whenReturned, ValueFact returned, ImmutableDictionary<int, ValueFact> written)
{
    /// <summary>Nothing to rely on.</summary>
    public static readonly MethodSummary Empty = new(Knowledge.NotKnown, ValueFact.Unknown, ImmutableDictionary<int, ValueFact>.Empty);

    /// <summary>What is known wherever the method has returned; unreached for a method that never does.</summary>
    public Knowledge WhenReturned { get; } = whenReturned;

    /// <summary>What the returned value tells.</summary>
    public ValueFact Returned { get; } = returned;

    /// <summary>What a value tells that was written to a parameter passed by reference.</summary>
    public ValueFact WrittenTo(int parameter) => written.TryGetValue(parameter, out var fact) ? fact : ValueFact.Unknown;
}
