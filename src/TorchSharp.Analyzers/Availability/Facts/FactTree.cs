namespace TorchSharp.Analyzers.Availability.Facts;

/// <summary>
/// The facts of a body's variables, by number: immutable, and made for joining. Two trees share what they have in common, and
/// joining them costs no more than their difference. States differ little from block to block, however many variables there are.
/// </summary>
internal sealed class FactTree
{
    private const int BitsPerLevel = 4;
    private const int Width = 1 << BitsPerLevel;
    private const int Levels = 4;

    // Every slot holds a FactTree, on the lowest level a ValueFact; null where there is nothing below.
    private readonly object?[] _slots;

    private FactTree(object?[] slots)
    {
        _slots = slots;
    }

    /// <summary>Says nothing of any variable.</summary>
    public static FactTree Empty { get; } = new(new object?[Width]);

    /// <summary>How many variables can be followed. Nothing is said of the others.</summary>
    public static int Capacity => 1 << (BitsPerLevel * Levels);

    /// <summary>The fact of a variable; null where there is none.</summary>
    public ValueFact? Get(int variable)
    {
        if (variable >= Capacity)
        {
            return null;
        }

        var tree = this;
        for (var level = Levels - 1; level > 0; level--)
        {
            if (tree._slots[SlotOf(variable, level)] is not FactTree below)
            {
                return null;
            }

            tree = below;
        }

        return (ValueFact?)tree._slots[SlotOf(variable, 0)];
    }

    /// <summary>The tree with another fact for a variable, or, with null, without one.</summary>
    public FactTree Set(int variable, ValueFact? fact) =>
        variable >= Capacity || Equals(Get(variable), fact) ? this : Set(this, variable, fact, Levels - 1) ?? Empty;

    /// <summary>What two trees say together. Parts that they share are taken over without a look.</summary>
    /// <param name="left">One tree.</param>
    /// <param name="right">The other tree.</param>
    /// <param name="join">Joins what both sides say of a variable, null where a side says nothing; null drops the variable.</param>
    public static FactTree Join(FactTree left, FactTree right, Func<ValueFact?, ValueFact?, ValueFact?> join) =>
        Join(left, right, join, Levels - 1) ?? Empty;

    /// <summary>Whether two trees say the same.</summary>
    public static bool AreEqual(FactTree left, FactTree right) => AreEqual(left, right, Levels - 1);

    private static int SlotOf(int variable, int level) => (variable >> (level * BitsPerLevel)) & (Width - 1);

    private static FactTree? Set(FactTree? tree, int variable, ValueFact? fact, int level)
    {
        var slot = SlotOf(variable, level);
        var old = tree?._slots[slot];
        var slots = (object?[]?)tree?._slots.Clone() ?? new object?[Width];
        slots[slot] = level == 0 ? fact : Set((FactTree?)old, variable, fact, level - 1);
        return Array.TrueForAll(slots, s => s is null) ? null : new FactTree(slots);
    }

    private static FactTree? Join(FactTree? left, FactTree? right, Func<ValueFact?, ValueFact?, ValueFact?> join, int level)
    {
        if (ReferenceEquals(left, right))
        {
            return left;
        }

        var slots = new object?[Width];
        bool isLeft = left is not null, isRight = right is not null, isEmpty = true;
        for (var i = 0; i < Width; i++)
        {
            var (l, r) = (left?._slots[i], right?._slots[i]);
            slots[i] = ReferenceEquals(l, r) ? l
                : level == 0 ? join((ValueFact?)l, (ValueFact?)r)
                : Join((FactTree?)l, (FactTree?)r, join, level - 1);
            isLeft &= ReferenceEquals(slots[i], l);
            isRight &= ReferenceEquals(slots[i], r);
            isEmpty &= slots[i] is null;
        }

        return isEmpty ? null : isLeft ? left : isRight ? right : new FactTree(slots);
    }

    private static bool AreEqual(FactTree? left, FactTree? right, int level)
    {
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        for (var i = 0; i < Width; i++)
        {
            var (l, r) = (left?._slots[i], right?._slots[i]);
            if (level == 0 ? !Equals(l, r) : !AreEqual((FactTree?)l, (FactTree?)r, level - 1))
            {
                return false;
            }
        }

        return true;
    }
}
