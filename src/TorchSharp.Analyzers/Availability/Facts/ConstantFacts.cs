using System.Collections.Immutable;

namespace TorchSharp.Analyzers.Availability.Facts;

/// <summary>
/// What is known where a value is this constant or that one. It is how an answer is followed that is kept as an enumeration, an
/// index or a name: <c>torch.cuda.is_available() ? Mode.Gpu : Mode.Cpu</c>.
/// </summary>
internal sealed class ConstantFacts : IEquatable<ConstantFacts>
{
    /// <summary>The value can be anything, wherever it is seen.</summary>
    public static readonly ConstantFacts Anything = new(ImmutableArray<(object?, Knowledge)>.Empty, Knowledge.NotKnown);

    /// <summary>No value at all: the one that nobody has computed yet.</summary>
    public static readonly ConstantFacts Nothing = new(ImmutableArray<(object?, Knowledge)>.Empty, Knowledge.Unreached);

    // An answer has two or three values. What can be one of many tells nothing.
    private const int Most = 8;

    // Only constants of which something else is known than of all others.
    private readonly ImmutableArray<(object? Value, Knowledge When)> _facts;
    private readonly Knowledge _otherwise;

    private ConstantFacts(ImmutableArray<(object? Value, Knowledge When)> facts, Knowledge otherwise)
    {
        _facts = facts.RemoveAll(f => f.When == otherwise);
        _otherwise = otherwise;
    }

    /// <summary>Whether some outcome of a test of the value proves that CUDA is available.</summary>
    public bool CanProve => _otherwise == Knowledge.Available || _facts.Any(f => f.When == Knowledge.Available);

    /// <summary>Whether the value may be one that is not named here.</summary>
    public bool CanBeAnything => _otherwise != Knowledge.Unreached;

    /// <summary>One constant, wherever the value is seen.</summary>
    public static ConstantFacts Of(object? value) => new(ImmutableArray.Create((value, Knowledge.NotKnown)), Knowledge.Unreached);

    /// <summary>A constant in the form in which facts keep it, so that 1 of one type is 1 of another.</summary>
    public static object? Plain(object? constant) => Integer(constant) is { } number ? number : constant;

    /// <summary>A constant that is a whole number; null for others.</summary>
    public static long? Integer(object? constant) => constant switch
    {
        int value => value,
        long value => value,
        short value => value,
        byte value => value,
        sbyte value => value,
        ushort value => value,
        uint value => value,
        _ => null,
    };

    /// <summary>Any constant proves that CUDA is available but these.</summary>
    public static ConstantFacts AnythingAvailableBut(ImmutableArray<object?> constants) =>
        new(constants.Select(c => (c, Knowledge.NotKnown)).ToImmutableArray(), Knowledge.Available);

    /// <summary>The facts of a value that comes from one of two places.</summary>
    public static ConstantFacts Join(ConstantFacts left, ConstantFacts right)
    {
        if (left.Equals(right))
        {
            return left;
        }

        var otherwise = ValueFact.Weakest(left._otherwise, right._otherwise);
        var constants = left._facts.Select(f => f.Value).Union(right._facts.Select(f => f.Value)).ToList();
        return constants.Count <= Most
            ? new ConstantFacts(constants.Select(c => (c, ValueFact.Weakest(left.WhenEqual(c), right.WhenEqual(c)))).ToImmutableArray(), otherwise)
            : new ConstantFacts(ImmutableArray<(object?, Knowledge)>.Empty, ValueFact.Weakest(left.Weakest(_ => true), right.Weakest(_ => true)));
    }

    /// <summary>What is known where the value is a constant; unreached where it can't be.</summary>
    public Knowledge WhenEqual(object? constant)
    {
        foreach (var (value, when) in _facts)
        {
            if (Equals(value, constant))
            {
                return when;
            }
        }

        return _otherwise;
    }

    /// <summary>What is known where the value passes a test; unreached where it can't.</summary>
    public Knowledge Weakest(Func<object?, bool> test)
    {
        var weakest = _otherwise;
        foreach (var (value, when) in _facts)
        {
            weakest = test(value) ? ValueFact.Weakest(weakest, when) : weakest;
        }

        return weakest;
    }

    /// <summary>The facts of what is made from the value.</summary>
    public ConstantFacts Select(Func<object?, object?> make) =>
        _facts.Select(f => new ConstantFacts(ImmutableArray.Create((make(f.Value), f.When)), Knowledge.Unreached))
            .Aggregate(new ConstantFacts(ImmutableArray<(object?, Knowledge)>.Empty, _otherwise), Join);

    /// <summary>The facts where the value has passed a test.</summary>
    public ConstantFacts Where(Func<object?, bool> test) => _facts.All(f => test(f.Value))
        ? this
        : new(_facts.Select(f => test(f.Value) ? f : (f.Value, Knowledge.Unreached)).ToImmutableArray(), _otherwise);

    /// <summary>The facts where the value is a constant.</summary>
    public ConstantFacts WhereEqual(object? constant) => new(ImmutableArray.Create((constant, WhenEqual(constant))), Knowledge.Unreached);

    /// <summary>The facts where the value is any but a constant.</summary>
    public ConstantFacts WhereDifferent(object? constant)
    {
        var others = _facts.RemoveAll(f => Equals(f.Value, constant));
        return others.Length == Most ? this : new(others.Add((constant, Knowledge.Unreached)), _otherwise);
    }

    /// <summary>Whether the value may be one that passes a test.</summary>
    public bool MayBe(Func<object?, bool> test) => CanBeAnything || _facts.Any(f => f.When != Knowledge.Unreached && test(f.Value));

    /// <summary>Whether something tells less than what is known anyway.</summary>
    public bool IsWeakerThan(Knowledge knowledge) => _otherwise > knowledge || _facts.Any(f => f.When > knowledge);

    /// <summary>The facts with what is known where the value is a constant.</summary>
    public ConstantFacts SeenWhereEqual(object? constant, Knowledge when) => new(_facts.RemoveAll(f => Equals(f.Value, constant)).Add((constant, when)), _otherwise);

    public ConstantFacts SeenWhere(Knowledge knowledge) =>
        IsWeakerThan(knowledge) ? new(_facts.Select(f => (f.Value, ValueFact.Strongest(f.When, knowledge))).ToImmutableArray(), ValueFact.Strongest(_otherwise, knowledge)) : this;

    public bool Equals(ConstantFacts? other) =>
        other is not null
        && (ReferenceEquals(this, other) || (_otherwise == other._otherwise && _facts.Length == other._facts.Length && _facts.All(other._facts.Contains)));

    public override bool Equals(object? obj) => Equals(obj as ConstantFacts);

    public override int GetHashCode() => _facts.Length;
}
