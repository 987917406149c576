namespace TorchSharp.Analyzers.Availability.Facts;

/// <summary>What is known at one point of a body: about CUDA, and about what the variables tell.</summary>
internal sealed class AvailabilityState : IEquatable<AvailabilityState>
{
    /// <summary>No execution gets here: the identity of <see cref="Join"/>, and nothing else is.</summary>
    public static readonly AvailabilityState Unreached = new(Knowledge.Unreached, FactTree.Empty);

    /// <summary>Where a body begins that anybody may call.</summary>
    public static readonly AvailabilityState NotKnown = new(Knowledge.NotKnown, FactTree.Empty);

    private readonly FactTree _facts;

    private AvailabilityState(Knowledge knowledge, FactTree facts)
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

        // A variable without a fact still tells something where CUDA is available, since everything follows from it. So what
        // one side alone knows of a variable may outlive the join.
        var facts = FactTree.Join(left._facts, right._facts, (l, r) =>
        {
            var joined = ValueFact.Join(See(l, left.Knowledge), See(r, right.Knowledge));
            return joined.Equals(ValueFact.Unknown) ? null : joined;
        });
        var knowledge = ValueFact.Weakest(left.Knowledge, right.Knowledge);
        return knowledge == left.Knowledge && ReferenceEquals(facts, left._facts) ? left : new AvailabilityState(knowledge, facts);
    }

    public ValueFact Get(Variable variable) => See(_facts.Get(variable.Number), Knowledge);

    /// <summary>Whether there is a fact of the variable's own.</summary>
    public bool Knows(Variable variable) => _facts.Get(variable.Number) is not null;

    public AvailabilityState Set(Variable variable, ValueFact fact)
    {
        if (IsUnreached)
        {
            return this;
        }

        var facts = _facts.Set(variable.Number, fact.Equals(ValueFact.Unknown) ? null : fact);
        return ReferenceEquals(facts, _facts) ? this : new AvailabilityState(Knowledge, facts);
    }

    /// <summary>The state after learning something. Availability never reverts, so nothing is ever forgotten.</summary>
    public AvailabilityState Learn(Knowledge knowledge)
    {
        var learned = ValueFact.Strongest(Knowledge, knowledge);
        return learned == Knowledge ? this : learned == Knowledge.Unreached ? Unreached : new AvailabilityState(learned, _facts);
    }

    /// <summary>The state without the facts of these variables.</summary>
    public AvailabilityState Forget(IEnumerable<Variable> variables) => variables.Aggregate(this, (state, variable) => state.Set(variable, ValueFact.Unknown));

    /// <summary>The state with the facts of these variables alone.</summary>
    public AvailabilityState KeepOnly(IEnumerable<Variable> variables)
    {
        if (IsUnreached)
        {
            return this;
        }

        var facts = FactTree.Empty;
        foreach (var variable in variables)
        {
            facts = facts.Set(variable.Number, _facts.Get(variable.Number));
        }

        return new AvailabilityState(Knowledge, facts);
    }

    public bool Equals(AvailabilityState? other) =>
        ReferenceEquals(this, other) || (other is not null && Knowledge == other.Knowledge && FactTree.AreEqual(_facts, other._facts));

    public override bool Equals(object? obj) => Equals(obj as AvailabilityState);

    public override int GetHashCode() => (int)Knowledge;

    private static ValueFact See(ValueFact? fact, Knowledge knowledge) => fact is null && knowledge == Knowledge.Available
        ? ValueFact.OfAvailable
        : (fact ?? ValueFact.Unknown).SeenWhere(knowledge);
}
