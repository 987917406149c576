using System.Collections.Immutable;
using TorchSharp.Analyzers.Availability.Facts;

namespace TorchSharp.Analyzers.Availability.Members;

/// <summary>What a caller may rely on once a method has returned.</summary>
internal sealed class MethodSummary(Knowledge whenReturned, ValueFact returned, ImmutableDictionary<int, ValueFact> atExit)
{
    private readonly ImmutableDictionary<int, ValueFact> _atExit = atExit;

    /// <summary>Nothing to rely on.</summary>
    public static readonly MethodSummary Empty = new(Knowledge.NotKnown, ValueFact.Unknown, ImmutableDictionary<int, ValueFact>.Empty);

    /// <summary>What holds whichever of two methods has run.</summary>
    public static MethodSummary Join(MethodSummary left, MethodSummary right) => new(
        ValueFact.Weakest(left.WhenReturned, right.WhenReturned),
        ValueFact.Join(left.Returned.SeenWhere(left.WhenReturned), right.Returned.SeenWhere(right.WhenReturned)),
        left._atExit.Keys.Intersect(right._atExit.Keys).ToImmutableDictionary(p => p, p => ValueFact.Join(left._atExit[p], right._atExit[p])));

    /// <summary>What is known wherever the method has returned; unreached for a method that never does.</summary>
    public Knowledge WhenReturned { get; } = whenReturned;

    /// <summary>What the returned value tells.</summary>
    public ValueFact Returned { get; } = returned;

    /// <summary>What a parameter tells: one passed by reference by what was written to it, another by having been let pass.</summary>
    public ValueFact AtExit(int parameter) => _atExit.TryGetValue(parameter, out var fact) ? fact : ValueFact.Unknown;
}
