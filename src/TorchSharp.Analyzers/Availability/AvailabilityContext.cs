using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability;

/// <summary>What the availability rules share while one compilation is analysed.</summary>
internal sealed class AvailabilityContext
{
    public AvailabilityContext(TorchSharpSymbols symbols, GuardMemberList listed)
    {
        Symbols = symbols;
        Taught = new TaughtMembers(symbols.Compilation, listed);
        Checks = new AvailabilityChecks(symbols, Taught);
        Requirements = new CudaRequirements(symbols, Taught);
        Bodies = new BodyReader(symbols.Compilation);
        Vocabulary = new Lazy<CheckVocabulary>(() => new CheckVocabulary(symbols.Compilation, Taught));
        Members = new MemberFacts(this);
        Callers = new CallerChecks(this);
    }

    public TorchSharpSymbols Symbols { get; }

    public TaughtMembers Taught { get; }

    public AvailabilityChecks Checks { get; }

    public CudaRequirements Requirements { get; }

    public BodyReader Bodies { get; }

    public Lazy<CheckVocabulary> Vocabulary { get; }

    public MemberFacts Members { get; }

    public CallerChecks Callers { get; }
}
