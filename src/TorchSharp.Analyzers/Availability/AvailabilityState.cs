using System.Collections.Immutable;

namespace TorchSharp.Analyzers.Availability;

/// <summary>What is known at one point of a body: about CUDA, and about what the variables tell.</summary>
internal sealed class AvailabilityState : IEquatable<AvailabilityState>
{
    private static readonly ImmutableDictionary<Variable, ValueFact> NoFacts = ImmutableDictionary<Variable, ValueFact>.Empty;

    /// <summary>No execution gets here: the identity of <see cref="Join"/>, and nothing else is.</summary>
    public static readonly AvailabilityState Unreached = new(Knowledge.Unreached, NoFacts);

    /// <summary>Where a body begins that anybody may call.</summary>
    public static readonly AvailabilityState NotKnown = new(Knowledge.NotKnown, NoFacts);

    private readonly ImmutableDictionary<Variable, ValueFact> _facts;

    private AvailabilityState(Knowledge knowledge, ImmutableDictionary<Variable, ValueFact> facts)
    {
        Knowledge = knowledge;
        _facts = facts;
    }

    public Knowledge Knowledge { get; }

    public bool IsUnreached => Knowledge == Knowledge.Unreached;

    /// <summary>What holds on both of two paths.</summary>
    public static AvailabilityState Join(AvailabilityState left, AvailabilityState right)
    {
        if (left.IsUnreached || ReferenceEquals(left, right))
        {
            return right;
        }

        if (right.IsUnreached)
        {
            return left;
        }

        var knowledge = ValueFact.Weakest(left.Knowledge, right.Knowledge);
        if (ReferenceEquals(left._facts, right._facts) && left.Knowledge == right.Knowledge)
        {
            return left;
        }

        // A variable without an entry still tells something where CUDA is available: everything follows from it. So the
        // entries of both sides count.
        var facts = left._facts;
        foreach (var variable in left._facts.Keys)
        {
            var joined = ValueFact.Join(left.Get(variable), right.Get(variable));
            facts = Put(facts, variable, joined);
        }

        foreach (var pair in right._facts)
        {
            if (!left._facts.ContainsKey(pair.Key))
            {
                facts = Put(facts, pair.Key, ValueFact.Join(left.Get(pair.Key), right.Get(pair.Key)));
            }
        }

        return new AvailabilityState(knowledge, facts);
    }

    public ValueFact Get(Variable variable) =>
        (_facts.TryGetValue(variable, out var fact) ? fact : ValueFact.Unknown).SeenWhere(Knowledge);

    public AvailabilityState Set(Variable variable, ValueFact fact)
    {
        if (IsUnreached)
        {
            return this;
        }

        var facts = Put(_facts, variable, fact);
        return ReferenceEquals(facts, _facts) ? this : new AvailabilityState(Knowledge, facts);
    }

    /// <summary>The state after learning something. Availability never reverts, so nothing is ever forgotten.</summary>
    public AvailabilityState Learn(Knowledge knowledge)
    {
        var learned = ValueFact.Strongest(Knowledge, knowledge);
        return learned == Knowledge ? this : learned == Knowledge.Unreached ? Unreached : new AvailabilityState(learned, _facts);
    }

    /// <summary>The state with the facts of these variables alone.</summary>
    public AvailabilityState Keep(Func<Variable, bool> isKept)
    {
        var facts = _facts;
        foreach (var variable in _facts.Keys)
        {
            if (!isKept(variable))
            {
                facts = facts.Remove(variable);
            }
        }

        return ReferenceEquals(facts, _facts) ? this : new AvailabilityState(Knowledge, facts);
    }

    public bool Equals(AvailabilityState? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || Knowledge != other.Knowledge || _facts.Count != other._facts.Count)
        {
            return false;
        }

        if (ReferenceEquals(_facts, other._facts))
        {
            return true;
        }

        foreach (var pair in _facts)
        {
            if (!other._facts.TryGetValue(pair.Key, out var fact) || !fact.Equals(pair.Value))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as AvailabilityState);

    public override int GetHashCode() => (int)Knowledge + (_facts.Count * 4);

    private static ImmutableDictionary<Variable, ValueFact> Put(ImmutableDictionary<Variable, ValueFact> facts, Variable variable, ValueFact fact) =>
        fact.Equals(ValueFact.Unknown) ? facts.Remove(variable) : facts.SetItem(variable, fact);
}
