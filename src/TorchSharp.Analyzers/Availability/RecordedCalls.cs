using System.Collections.Immutable;

namespace TorchSharp.Analyzers.Availability;

/// <summary>All calls of one method from one body.</summary>
/// <param name="AnyUnchecked">One of them is where nothing is known.</param>
/// <param name="Arguments">What all unchecked calls tell of the arguments, by parameter; default where that is not known.</param>
internal sealed record RecordedCalls(bool AnyUnchecked, ImmutableArray<ValueFact> Arguments)
{
    /// <summary>Calls where CUDA is available, or a failure is handled.</summary>
    public static readonly RecordedCalls AllSafe = new(false, default);
}
