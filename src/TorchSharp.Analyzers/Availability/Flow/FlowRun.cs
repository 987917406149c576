using Microsoft.CodeAnalysis;
using TorchSharp.Analyzers.Availability.Facts;
using TorchSharp.Analyzers.Availability.Members;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <summary>One question asked of the engine, with what answering it has under way.</summary>
internal sealed class FlowRun(AvailabilityContext context, Thoroughness thoroughness, CancellationToken cancellationToken)
{
    // From the body that is asked about, through a field, to a field of another type that it was made from, and one more.
    private const int Levels = 2;

    private const int MostLooksAgain = 200;

    private readonly HashSet<ISymbol> _lookedAt = new(SymbolEqualityComparer.Default);
    private int _looksLeft = MostLooksAgain;
    private AssumedMembers? _ownMembers;

    public AvailabilityContext Context { get; } = context;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>
    /// How many more times a field may be looked into. Facts of one level are made of facts of the level below, so types that
    /// depend on one another in a circle neither run forever nor give answers that depend on which was asked for first.
    /// </summary>
    public int Level { get; private set; } = Levels;

    /// <summary>Whether conditions are followed through members and helpers.</summary>
    public bool FollowsConditions { get; } = thoroughness >= Thoroughness.Conditions;

    /// <summary>Whether it counts what has run before a body.</summary>
    public bool LooksAround { get; } = thoroughness >= Thoroughness.Surroundings;

    /// <summary>What a flag tells that a check decides in a way that is not followed; null where such a flag tells nothing.</summary>
    public ValueFact? Doubt { get; } = thoroughness switch
    {
        Thoroughness.DoubtIfTrue => ValueFact.DoubtIfTrue,
        Thoroughness.DoubtIfFalse => ValueFact.DoubtIfFalse,
        _ => null,
    };

    /// <summary>Under which facts of members are kept: they are others on another level, and by another thoroughness.</summary>
    public int Depth => Level + ((Levels + 2) * (int)thoroughness);

    /// <summary>Methods whose summary is being computed, with their level, outermost first.</summary>
    public List<(ISymbol Method, int Level)> Methods { get; } = [];

    /// <summary>Those of <see cref="Methods"/> that turned out to call themselves, directly or not.</summary>
    public HashSet<(ISymbol Method, int Level)> Recursive { get; } = new(SymbolAndLevelComparer.Instance);

    /// <summary>What is known of methods called with certain arguments.</summary>
    public CallAnswers<MethodSummary> WithArguments { get; } = new();

    /// <summary>Whether calls fail that hand over certain devices.</summary>
    public CallAnswers<bool> WithDevices { get; } = new();

    /// <summary>The methods under way that were handed a device, innermost first.</summary>
    public Stack<ISymbol> DevicesHandedTo { get; } = new();

    /// <summary>The methods under way that were handed a function, innermost first.</summary>
    public Stack<ISymbol> FunctionsHandedTo { get; } = new();

    /// <summary>Whether another look at a method is affordable: methods that all call one another would be looked at again and again.</summary>
    public bool Affords(ISymbol method) => _lookedAt.Add(method) || _looksLeft-- > 0;

    /// <summary>How often a question was left unanswered because methods call one another in a circle, or too deep. An answer that hangs on that is not kept.</summary>
    public int Cuts { get; set; }

    /// <summary>What is assumed meanwhile of a member of the type whose members are being computed; null for other members.</summary>
    public ValueFact? OwnMember(ISymbol member) => _ownMembers?.Find(member);

    /// <summary>Computes something in which the members of one type tell what is assumed of them so far.</summary>
    public T WithOwnMembers<T>(AssumedMembers? members, Func<T> compute)
    {
        var before = _ownMembers;
        _ownMembers = members;
        try
        {
            return compute();
        }
        finally
        {
            _ownMembers = before;
        }
    }

    /// <summary>Computes something one level further down.</summary>
    public T OneLevelDown<T>(Func<T> compute)
    {
        Level--;
        try
        {
            return compute();
        }
        finally
        {
            Level++;
        }
    }
}
