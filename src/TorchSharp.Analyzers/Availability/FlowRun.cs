using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability;

/// <summary>One question asked of the engine, with what answering it has under way.</summary>
/// <remarks>
/// Most bodies need nothing but their own code to be found in order. So the first run follows devices alone, wherever they come from; only
/// what then still looks unchecked is worth the second, thorough one, with all that conditions, constructors and callers tell. The second
/// never finds more than the first.
/// </remarks>
internal sealed class FlowRun(AvailabilityContext context, bool isThorough, CancellationToken cancellationToken)
{
    // From the body that is asked about, through a field, to a field of another type that it was made from, and one more.
    private const int Levels = 2;

    private AssumedMembers? _ownMembers;

    public AvailabilityContext Context { get; } = context;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>
    /// How many more times a field may be looked into. Facts of one level are made of facts of the level below, so types that
    /// depend on one another in a circle neither run forever nor give answers that depend on which was asked for first.
    /// </summary>
    public int Level { get; private set; } = Levels;

    /// <summary>Whether everything that may tell something is looked at, and not only where devices come from.</summary>
    public bool IsThorough { get; } = isThorough;

    /// <summary>Under which facts of members are kept: they are others on another level, and in a thorough run.</summary>
    public int Depth => IsThorough ? Level : Level - Levels - 2;

    /// <summary>Methods whose summary is being computed, with their level, outermost first.</summary>
    public List<(ISymbol Method, int Level)> Methods { get; } = [];

    /// <summary>Those of <see cref="Methods"/> that turned out to call themselves, directly or not.</summary>
    public HashSet<(ISymbol Method, int Level)> Recursive { get; } = new(SymbolAndLevelComparer.Instance);

    /// <summary>What is known of methods called with certain arguments.</summary>
    public CallSummaries WithArguments { get; } = new();

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
