using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TorchSharp.Analyzers.Availability.Callers;
using TorchSharp.Analyzers.Availability.Doubt;
using TorchSharp.Analyzers.Availability.Flow;
using TorchSharp.Analyzers.Availability.Members;
using TorchSharp.Analyzers.Availability.Search;
using TorchSharp.Analyzers.Availability.Vocabulary;

namespace TorchSharp.Analyzers.Availability;

/// <summary>What the availability rules share while one compilation is analysed.</summary>
internal sealed class AvailabilityContext
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<AnalyzerConfigOptionsProvider, AvailabilityContext>> Known = new();

    public AvailabilityContext(TorchSharpSymbols symbols, GuardMemberList listed)
    {
        Symbols = symbols;
        Taught = new TaughtMembers(symbols.Compilation, listed);
        Checks = new AvailabilityChecks(symbols, Taught);
        Requirements = new CudaRequirements(symbols, Taught);
        Bodies = new BodyReader(symbols.Compilation);
        Vocabulary = new Lazy<CheckVocabulary>(() => new CheckVocabulary(symbols.Compilation, Taught, Proofs!));
        Reach = new Reach(symbols.Compilation);
        Implementations = new Implementations(symbols.Compilation, Reach);
        Index = new MemberIndex(this);
        Types = new TypesOfOthers(this);
        Members = new MemberFacts(this);
        Delegates = new DelegateParameters(this);
        Devices = new DeviceParameters(this);
        VisibleChecks = new VisibleChecks(this);
        Corrected = new CorrectedMembers(this);
        Entries = new BodyEntries(this);
        Callers = new CallerChecks(this);
        Solved = new SolvedBodies(this);
        Unchecked = new UncheckedUses(this);
        Holders = new DeviceHolders(symbols.Compilation);
        Search = new BodySearch(this);
        Proofs = new Proofs(this);
    }

    /// <summary>The context that all rules share; null where TorchSharp is not referenced.</summary>
    public static AvailabilityContext? TryGet(Compilation compilation, AnalyzerOptions options)
    {
        if (TorchSharpSymbols.TryCreate(compilation) is not { } symbols)
        {
            return null;
        }

        // All rules of one compilation get the same provider, and reading every file's options takes a while.
        return Known.GetOrCreateValue(compilation).GetOrAdd(
            options.AnalyzerConfigOptionsProvider,
            provider => new AvailabilityContext(symbols, GuardMemberList.Read(provider, compilation)));
    }

    public TorchSharpSymbols Symbols { get; }

    public TaughtMembers Taught { get; }

    public AvailabilityChecks Checks { get; }

    public CudaRequirements Requirements { get; }

    public BodyReader Bodies { get; }

    public Lazy<CheckVocabulary> Vocabulary { get; }

    public Reach Reach { get; }

    public Implementations Implementations { get; }

    public MemberIndex Index { get; }

    public TypesOfOthers Types { get; }

    public MemberFacts Members { get; }

    public DelegateParameters Delegates { get; }

    public DeviceParameters Devices { get; }

    public VisibleChecks VisibleChecks { get; }

    public CorrectedMembers Corrected { get; }

    public BodyEntries Entries { get; }

    public CallerChecks Callers { get; }

    public SolvedBodies Solved { get; }

    public UncheckedUses Unchecked { get; }

    public DeviceHolders Holders { get; }

    public BodySearch Search { get; }

    public Proofs Proofs { get; }

    /// <summary>Whether a member of this name may hand out a value that the question under way asks for.</summary>
    public bool MayTell(FlowRun run, string member) => run.FollowsConditions ? Vocabulary.Value.MayTell(member) : Holders.MayHold(member);
}
