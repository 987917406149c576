using System.Collections.Immutable;
using TorchSharp.Analyzers.Availability.Facts;

namespace TorchSharp.Analyzers.Availability.Callers;

/// <summary>What a constructor, an initializer or a test's set-up makes sure of, and which members it runs before it has.</summary>
/// <param name="Exit">What is known when it has run to its end.</param>
/// <param name="CalledBefore">The names of the members that it calls where nothing is known yet.</param>
internal sealed record Preparation(Knowledge Exit, ImmutableArray<string> CalledBefore)
{
    /// <summary>Makes sure of nothing.</summary>
    public static readonly Preparation None = new(Knowledge.NotKnown, ImmutableArray<string>.Empty);
}
