using System.Collections.Immutable;
using TorchSharp.Analyzers.Availability.Facts;

namespace TorchSharp.Analyzers.Availability.Callers;

/// <summary>What all callers of a method have in common.</summary>
/// <param name="AllCheck">Each of them has checked, or handles a failure.</param>
/// <param name="AllAvailable">Each of them has checked, so that what is made there exists only with CUDA.</param>
/// <param name="Unchecked">What the arguments of those tell that have not checked, by parameter; default where that is nothing.</param>
/// <param name="Arguments">What the arguments of those tell that have not checked, or only handle a failure; default where that is nothing.</param>
internal sealed record CallerFacts(bool AllCheck, bool AllAvailable, ImmutableArray<ValueFact> Unchecked, ImmutableArray<ValueFact> Arguments)
{
    /// <summary>All callers have checked, so what they hand over is of no interest. Also what is assumed of a method before its callers are looked at.</summary>
    public static readonly CallerFacts Checked = new(true, true, ImmutableArray<ValueFact>.Empty, ImmutableArray<ValueFact>.Empty);

    /// <summary>What one call tells.</summary>
    /// <param name="isAvailable">CUDA is available there.</param>
    /// <param name="isHandled">A failure of the call is handled there.</param>
    /// <param name="arguments">By parameter; default where nothing is known.</param>
    public static CallerFacts OfCall(bool isAvailable, bool isHandled, ImmutableArray<ValueFact> arguments) => isAvailable
        ? Checked
        : new CallerFacts(isHandled, false, isHandled ? ImmutableArray<ValueFact>.Empty : arguments, arguments);

    /// <summary>What two kinds of callers have in common.</summary>
    public static CallerFacts Join(CallerFacts left, CallerFacts right) => new(
        left.AllCheck && right.AllCheck,
        left.AllAvailable && right.AllAvailable,
        left.AllCheck ? right.Unchecked : right.AllCheck ? left.Unchecked : Join(left.Unchecked, right.Unchecked),
        left.AllAvailable ? right.Arguments : right.AllAvailable ? left.Arguments : Join(left.Arguments, right.Arguments));

    /// <summary>The calls of a body, where all calls of the body itself are made where CUDA is available, or a failure is handled.</summary>
    public CallerFacts CalledBy(CallerFacts owner) => owner.AllAvailable ? Checked
        : owner.AllCheck ? this with { AllCheck = true, Unchecked = ImmutableArray<ValueFact>.Empty }
        : this;

    /// <summary>What an argument tells in every call; what stands where CUDA is available tells everything.</summary>
    public ValueFact Argument(int parameter) => AllAvailable ? ValueFact.OfAvailable
        : !Arguments.IsDefault && parameter < Arguments.Length ? Arguments[parameter]
        : ValueFact.Unknown;

    public bool Equals(CallerFacts? other) =>
        other is not null
        && AllCheck == other.AllCheck
        && AllAvailable == other.AllAvailable
        && Same(Unchecked, other.Unchecked)
        && Same(Arguments, other.Arguments);

    public override int GetHashCode() => (AllCheck ? 1 : 0) + (AllAvailable ? 2 : 0);

    private static bool Same(ImmutableArray<ValueFact> left, ImmutableArray<ValueFact> right) =>
        left.IsDefault || right.IsDefault ? left.IsDefault == right.IsDefault : left.SequenceEqual(right);

    private static ImmutableArray<ValueFact> Join(ImmutableArray<ValueFact> left, ImmutableArray<ValueFact> right) =>
        left.IsDefault || right.IsDefault || left.Length != right.Length ? default : left.Zip(right, ValueFact.Join).ToImmutableArray();
}
