using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TorchSharp.Analyzers.Availability.Facts;

namespace TorchSharp.Analyzers.Availability.Flow;

/// <summary>
/// Collects what a constructor assigns. Of members that nothing reads before it has ended, only what they are in the end counts: a constructor
/// may take over what it was given first, and refuse or correct it then.
/// </summary>
/// <param name="settled">Those members, with what they are in the beginning.</param>
/// <param name="observer">Who hears of all others.</param>
internal sealed class ConstructionObserver(Dictionary<ISymbol, ValueFact> settled, AssignmentObserver observer) : FlowObserver
{
    private readonly AssignmentObserver _own = new(settled);

    /// <summary>Tells the other observer what the members are in the end; where that is not known, all that they may have been.</summary>
    public void End(FlowResult result)
    {
        foreach (var member in settled.Keys)
        {
            observer.OnAssigned(member, result.AtExitOwn(member) ?? _own.Facts[member]);
        }
    }

    public override void OnAssigned(ISymbol member, ValueFact value)
    {
        if (_own.Facts.ContainsKey(member))
        {
            _own.OnAssigned(member, value);
        }
        else
        {
            observer.OnAssigned(member, value);
        }
    }
}
