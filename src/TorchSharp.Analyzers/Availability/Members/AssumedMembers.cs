using Microsoft.CodeAnalysis;
using TorchSharp.Analyzers.Availability.Facts;

namespace TorchSharp.Analyzers.Availability.Members;

/// <summary>What is assumed of the members of one type while they are being computed.</summary>
internal sealed class AssumedMembers(Dictionary<ISymbol, ValueFact> facts)
{
    /// <summary>Whether anything came of an assumption, so that another one might give another result.</summary>
    public bool WereRead { get; private set; }

    /// <summary>What is assumed of a member; null for those of other types.</summary>
    public ValueFact? Find(ISymbol member)
    {
        if (!facts.TryGetValue(member, out var fact))
        {
            return null;
        }

        WereRead = true;
        return fact;
    }
}
