using Microsoft.CodeAnalysis;
using TorchSharp.Analyzers.Availability.Facts;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <summary>What is known when a body has run to its end, and of the value that it returns.</summary>
internal sealed class FlowResult(AvailabilityState exit, ValueFact returned, BodyVariables variables)
{
    /// <summary>What is known where the body returns normally.</summary>
    public Knowledge Exit => exit.Knowledge;

    /// <summary>The returned value, whichever return it came from.</summary>
    public ValueFact Returned { get; } = returned;

    /// <summary>The collection of what the body yields; null where it yields nothing.</summary>
    public ValueFact? Yielded { get; init; }

    /// <summary>Whether nothing is written to a parameter.</summary>
    public bool KeepsItsValue(IParameterSymbol parameter) => variables.KeepsItsValue(parameter);

    /// <summary>What a member of the own object tells where the body returns; null where the body has not assigned it on every way.</summary>
    public ValueFact? AtExitOwn(ISymbol member) =>
        variables.Of(MemberPath.Own(member)) is var variable && exit.Knows(variable) ? exit.Get(variable).SeenWhere(exit.Knowledge).NotFollowed() : null;

    /// <summary>What a parameter tells where the body returns.</summary>
    public ValueFact AtExit(IParameterSymbol parameter) => exit.Get(variables.Of(parameter));
}
