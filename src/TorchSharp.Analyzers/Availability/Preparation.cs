using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Availability;

/// <summary>What a constructor, an initializer or a test's set-up makes sure of, and which members it runs before it has.</summary>
internal sealed class Preparation(Knowledge exit, ImmutableArray<string> calledBefore)
{
    /// <summary>Makes sure of nothing.</summary>
    public static readonly Preparation None = new(Knowledge.NotKnown, ImmutableArray<string>.Empty);

    /// <summary>What is known in a member because this has run; nothing in one that may also run before the end.</summary>
    public Knowledge For(ISymbol member, Lazy<CheckVocabulary> vocabulary)
    {
        if (exit == Knowledge.NotKnown || calledBefore.IsEmpty)
        {
            return exit;
        }

        var name = member is IMethodSymbol { AssociatedSymbol: { } owner } ? owner.Name : member.Name;
        return vocabulary.Value.MayCall(calledBefore, name) ? Knowledge.NotKnown : exit;
    }
}
