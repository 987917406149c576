using System.Collections.Immutable;
using TorchSharp.Analyzers.Availability.Vocabulary;

namespace TorchSharp.Analyzers.Availability.Facts;

/// <summary>
/// What a value tells about CUDA. A bool that came from a check says: when I am true, CUDA is available. Numbers take part with
/// "not zero" for true, so that <c>device_count()</c> needs no rules of its own.
/// </summary>
internal sealed class ValueFact : IEquatable<ValueFact>
{
    /// <summary>Says nothing.</summary>
    public static readonly ValueFact Unknown = new();

    public static readonly ValueFact True = new() { WhenFalse = Knowledge.Unreached };

    public static readonly ValueFact False = new() { WhenTrue = Knowledge.Unreached };

    /// <summary>Null: neither true nor false nor an object.</summary>
    public static readonly ValueFact Null = new()
    {
        WhenTrue = Knowledge.Unreached,
        WhenFalse = Knowledge.Unreached,
        WhenNotNull = Knowledge.Unreached,
        Constants = ConstantFacts.Of(null),
    };

    /// <summary>The answer of a check: true proves that CUDA is available, false proves nothing that helps.</summary>
    public static readonly ValueFact Check = new() { WhenTrue = Knowledge.Available };

    /// <summary>A value that nobody has computed yet; the identity of <see cref="Join"/>.</summary>
    public static readonly ValueFact Nothing = new()
    {
        WhenTrue = Knowledge.Unreached,
        WhenFalse = Knowledge.Unreached,
        WhenNotNull = Knowledge.Unreached,
        WhenNonNegative = Knowledge.Unreached,
        NonNegative = true,
        Constants = ConstantFacts.Nothing,
    };

    /// <summary>Whatever a value is where CUDA is available, it tells so.</summary>
    public static readonly ValueFact OfAvailable = new()
    {
        WhenTrue = Knowledge.Available,
        WhenFalse = Knowledge.Available,
        WhenNotNull = Knowledge.Available,
        WhenNonNegative = Knowledge.Available,
        Constants = ConstantFacts.Anything.SeenWhere(Knowledge.Available),
        IsFollowed = true,
    };

    /// <summary>A flag that a check decides in a way that is not followed, given the benefit of the doubt: there is CUDA where it is true.</summary>
    public static readonly ValueFact DoubtIfTrue = new() { WhenTrue = Knowledge.Available, IsInDoubt = true };

    /// <summary>Such a flag that is turned round: there is CUDA where it is false.</summary>
    public static readonly ValueFact DoubtIfFalse = new() { WhenFalse = Knowledge.Available, IsInDoubt = true };

    /// <summary>A device, or another object, of which a check decides something that is not followed.</summary>
    public static readonly ValueFact DoubtOfObject = new() { IsInDoubt = true };

    /// <summary>What is known where the value turned out true (a number: not zero).</summary>
    public Knowledge WhenTrue { get; private init; } = Knowledge.NotKnown;

    /// <summary>What is known where the value turned out false (a number: zero).</summary>
    public Knowledge WhenFalse { get; private init; } = Knowledge.NotKnown;

    /// <summary>What is known where the value turned out not to be null.</summary>
    public Knowledge WhenNotNull { get; private init; } = Knowledge.NotKnown;

    /// <summary>The value may name a CUDA device that was written down here, without a check. Devices from elsewhere are not marked.</summary>
    public bool MayBeCuda { get; private init; }

    /// <summary>What is known where the value is a number that is not negative: less than the number of devices, it is the index of one.</summary>
    public Knowledge WhenNonNegative { get; private init; } = Knowledge.NotKnown;

    /// <summary>The value is a number that is never negative.</summary>
    public bool NonNegative { get; private init; }

    /// <summary>What is known where the value is this constant or that one.</summary>
    public ConstantFacts Constants { get; private init; } = ConstantFacts.Anything;

    /// <summary>The facts of a tuple's elements, or the fact of the value that a Lazy, a task or a delegate makes.</summary>
    public ImmutableArray<ValueFact> Elements { get; private init; } = ImmutableArray<ValueFact>.Empty;

    /// <summary>The fact of a member that belongs to this point of the body, so that what other code assigns does not count.</summary>
    public bool IsFollowed { get; private init; }

    /// <summary>Whether a check decides the value in a way that is not followed, so that what is read from it is in doubt as well.</summary>
    public bool IsInDoubt { get; private init; }

    /// <summary>Whether some outcome of a test of the value proves that CUDA is available.</summary>
    public bool CanProve => WhenTrue == Knowledge.Available || WhenFalse == Knowledge.Available || WhenNotNull == Knowledge.Available
        || WhenNonNegative == Knowledge.Available || Constants.CanProve;

    /// <summary>A number that is so great only where CUDA is available: 0, so that it is not negative, or 1.</summary>
    public static ValueFact DoubtAbove(int least) => least == 0
        ? new() { WhenNonNegative = Knowledge.Available, IsInDoubt = true }
        : new() { WhenTrue = Knowledge.Available, IsInDoubt = true };

    /// <summary>A value that is one constant only where CUDA is available.</summary>
    public static ValueFact DoubtIfOne(object? constant) => new() { Constants = ConstantFacts.Anything.SeenWhereEqual(constant, Knowledge.Available), IsInDoubt = true };

    /// <summary>A value that is anything but these constants only where CUDA is available.</summary>
    public static ValueFact DoubtUnless(ImmutableArray<object?> constants) => new()
    {
        WhenTrue = constants.All(c => c is 0L or null) ? Knowledge.Available : Knowledge.NotKnown,
        WhenNonNegative = constants.All(c => c is < 0L or null) ? Knowledge.Available : Knowledge.NotKnown,
        WhenNotNull = constants.All(c => c is null) ? Knowledge.Available : Knowledge.NotKnown,
        Constants = ConstantFacts.AnythingAvailableBut(constants),
        IsInDoubt = true,
    };

    public static ValueFact Condition(Knowledge whenTrue, Knowledge whenFalse) => new() { WhenTrue = whenTrue, WhenFalse = whenFalse };

    public static ValueFact Number(long value) => new()
    {
        WhenTrue = value == 0 ? Knowledge.Unreached : Knowledge.NotKnown,
        WhenFalse = value == 0 ? Knowledge.NotKnown : Knowledge.Unreached,
        WhenNonNegative = value < 0 ? Knowledge.Unreached : Knowledge.NotKnown,
        NonNegative = value >= 0,
        Constants = ConstantFacts.Of(value),
    };

    /// <summary>A constant of which nothing but its value is of interest.</summary>
    public static ValueFact Constant(object value) => new() { Constants = ConstantFacts.Of(value) };

    /// <summary>A text; "true" is one that names a CUDA device.</summary>
    public static ValueFact Text(string text, bool namesCuda) => new()
    {
        MayBeCuda = namesCuda,
        Constants = ConstantFacts.Of(text),
    };

    public static ValueFact Device(bool mayBeCuda) => mayBeCuda ? new() { MayBeCuda = true } : Unknown;

    /// <summary>A device, or the type of one, that is made from constants.</summary>
    public static ValueFact Device(bool mayBeCuda, ConstantFacts constants) => new() { MayBeCuda = mayBeCuda, Constants = constants };

    /// <summary>A value of which nothing is of interest but which constant it is.</summary>
    public static ValueFact OneOf(ConstantFacts constants) => new() { Constants = constants };

    /// <summary>A collection.</summary>
    /// <param name="whenFilled">What is known where it has elements.</param>
    /// <param name="mayHaveCuda">An element may be a CUDA device that was put in without a check.</param>
    public static ValueFact Collection(Knowledge whenFilled, bool mayHaveCuda) => new() { WhenTrue = whenFilled, MayBeCuda = mayHaveCuda };

    public static ValueFact Composite(ImmutableArray<ValueFact> elements) => new() { Elements = elements };

    /// <summary>An array, by what is in it: one without elements has none to go through.</summary>
    public static ValueFact Array(ImmutableArray<ValueFact> elements) => new() { WhenTrue = elements.IsEmpty ? Knowledge.Unreached : Knowledge.NotKnown, Elements = elements };

    /// <summary>A new object of a class, with what its parts tell.</summary>
    public static ValueFact Made(object type, ImmutableArray<ValueFact> elements) => new() { Constants = ConstantFacts.Of(type), Elements = elements };

    public static ValueFact And(ValueFact left, ValueFact right) =>
        Condition(Strongest(left.WhenTrue, right.WhenTrue), Weakest(left.WhenFalse, right.WhenFalse));

    public static ValueFact Or(ValueFact left, ValueFact right) =>
        Condition(Weakest(left.WhenTrue, right.WhenTrue), Strongest(left.WhenFalse, right.WhenFalse));

    public static Knowledge Strongest(Knowledge left, Knowledge right) => left < right ? left : right;

    public static Knowledge Weakest(Knowledge left, Knowledge right) => left > right ? left : right;

    /// <summary>The fact of a value that comes from one of two places.</summary>
    public static ValueFact Join(ValueFact left, ValueFact right)
    {
        if (ReferenceEquals(left, right) || ReferenceEquals(right, Nothing))
        {
            return left;
        }

        if (ReferenceEquals(left, Nothing))
        {
            return right;
        }

        return new ValueFact
        {
            WhenTrue = Weakest(left.WhenTrue, right.WhenTrue),
            WhenFalse = Weakest(left.WhenFalse, right.WhenFalse),
            WhenNotNull = Weakest(left.WhenNotNull, right.WhenNotNull),
            WhenNonNegative = Weakest(left.WhenNonNegative, right.WhenNonNegative),
            MayBeCuda = left.MayBeCuda || right.MayBeCuda,
            NonNegative = left.NonNegative && right.NonNegative,
            Constants = ConstantFacts.Join(left.Constants, right.Constants),
            IsFollowed = left.IsFollowed && right.IsFollowed,
            IsInDoubt = left.IsInDoubt && right.IsInDoubt,
            Elements = left.Elements.Length == right.Elements.Length
                ? left.Elements.Zip(right.Elements, Join).ToImmutableArray()
                : ImmutableArray<ValueFact>.Empty,
        };
    }

    public ValueFact Negate() => Condition(WhenFalse, WhenTrue);

    public ValueFact AsTrue() => With(whenFalse: Knowledge.Unreached);

    public ValueFact AsFalse() => With(whenTrue: Knowledge.Unreached);

    public ValueFact AsNonNegative() => NonNegative ? this : With(nonNegative: true);

    /// <summary>The number that is the index of a device if it is not negative.</summary>
    public ValueFact AsIndexOfDevice() => With(whenNonNegative: Strongest(WhenNonNegative, Knowledge.Available));

    /// <summary>A number that is less by one or more: not negative, it was more than zero before.</summary>
    public ValueFact Less() => new() { WhenNonNegative = Strongest(WhenTrue, WhenNonNegative) };

    /// <summary>The number read as one without a sign.</summary>
    public ValueFact AsUnsigned() => With(nonNegative: true, whenNonNegative: Knowledge.NotKnown, constants: NonNegative ? Constants : ConstantFacts.Anything);

    /// <summary>The value where it is an object of some type, else null.</summary>
    public ValueFact AsType(ValueFact isOfType) =>
        With(whenNotNull: Strongest(WhenNotNull, isOfType.WhenTrue), constants: Constants.SeenWhereEqual(null, Weakest(Constants.WhenEqual(null), isOfType.WhenFalse)));

    /// <summary>The tuple with another element.</summary>
    public ValueFact WithElement(int index, int count, ValueFact element) => index < 0 || index >= count
        ? Unknown
        : Composite((Elements.Length == count ? Elements : Enumerable.Repeat(Unknown, count).ToImmutableArray()).SetItem(index, element));

    public ValueFact WithoutCuda() => MayBeCuda ? With(mayBeCuda: false) : this;

    public ValueFact Followed() => IsFollowed ? this : With(isFollowed: true);

    public ValueFact NotFollowed() => IsFollowed ? With(isFollowed: false) : this;

    /// <summary>The value, in doubt where another one is.</summary>
    public ValueFact InDoubtLike(ValueFact other) => IsInDoubt == other.IsInDoubt ? this : With(isInDoubt: other.IsInDoubt);

    /// <summary>The value where it is one of these constants.</summary>
    public ValueFact Among(ConstantFacts constants) => constants.Equals(Constants)
        ? this
        : With(mayBeCuda: MayBeCuda && constants.MayBe(c => c is not null && (c is not string text || DeviceNames.IsCuda(text))), constants: constants);

    /// <summary>What a test of the value tells: true, and false.</summary>
    public ValueFact Ask(Func<object?, bool> test) => Condition(Constants.Weakest(test), Constants.Weakest(c => !test(c)));

    /// <summary>The value of which something else is known, too.</summary>
    public ValueFact Also(ValueFact other) => With(whenTrue: Strongest(WhenTrue, other.WhenTrue), whenFalse: Strongest(WhenFalse, other.WhenFalse));

    /// <summary>What two conditions tell together that always come out alike.</summary>
    public static ValueFact Both(ValueFact left, ValueFact right) =>
        Condition(Strongest(left.WhenTrue, right.WhenTrue), Strongest(left.WhenFalse, right.WhenFalse));

    /// <summary>The same value seen where something is known: no statement is weaker than that knowledge.</summary>
    public ValueFact SeenWhere(Knowledge knowledge) => knowledge == Knowledge.NotKnown || SaysNothingLessThan(knowledge)
        ? this
        : new ValueFact
        {
            WhenTrue = Strongest(WhenTrue, knowledge),
            WhenFalse = Strongest(WhenFalse, knowledge),
            WhenNotNull = Strongest(WhenNotNull, knowledge),
            WhenNonNegative = Strongest(WhenNonNegative, knowledge),
            MayBeCuda = false,
            NonNegative = NonNegative,
            Constants = Constants.SeenWhere(knowledge),
            IsFollowed = IsFollowed,
            IsInDoubt = IsInDoubt,
            Elements = Elements.Length == 0 ? Elements : Elements.Select(e => e.SeenWhere(knowledge)).ToImmutableArray(),
        };

    public bool Equals(ValueFact? other) =>
        other is not null
        && WhenTrue == other.WhenTrue
        && WhenFalse == other.WhenFalse
        && WhenNotNull == other.WhenNotNull
        && WhenNonNegative == other.WhenNonNegative
        && MayBeCuda == other.MayBeCuda
        && NonNegative == other.NonNegative
        && IsFollowed == other.IsFollowed
        && IsInDoubt == other.IsInDoubt
        && Constants.Equals(other.Constants)
        && Elements.SequenceEqual(other.Elements);

    public override bool Equals(object? obj) => Equals(obj as ValueFact);

    public override int GetHashCode() =>
        ((int)WhenTrue * 3 + (int)WhenFalse) * 3 + (int)WhenNotNull + (MayBeCuda ? 64 : 0) + (NonNegative ? 128 : 0);

    private bool SaysNothingLessThan(Knowledge knowledge) =>
        WhenTrue <= knowledge && WhenFalse <= knowledge && WhenNotNull <= knowledge && WhenNonNegative <= knowledge && !MayBeCuda
        && Elements.Length == 0
        && !Constants.IsWeakerThan(knowledge);

    private ValueFact With(
        Knowledge? whenTrue = null, Knowledge? whenFalse = null, Knowledge? whenNotNull = null, Knowledge? whenNonNegative = null,
        bool? mayBeCuda = null, bool? nonNegative = null, bool? isFollowed = null, bool? isInDoubt = null, ConstantFacts? constants = null) => new()
    {
        WhenTrue = whenTrue ?? WhenTrue,
        WhenFalse = whenFalse ?? WhenFalse,
        WhenNotNull = whenNotNull ?? WhenNotNull,
        WhenNonNegative = whenNonNegative ?? WhenNonNegative,
        MayBeCuda = mayBeCuda ?? MayBeCuda,
        NonNegative = nonNegative ?? NonNegative,
        Constants = constants ?? Constants,
        IsFollowed = isFollowed ?? IsFollowed,
        IsInDoubt = isInDoubt ?? IsInDoubt,
        Elements = Elements,
    };
}
