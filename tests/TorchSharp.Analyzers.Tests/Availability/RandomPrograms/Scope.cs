using System.Collections.Immutable;

namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>What can be written at one point of a random program.</summary>
internal sealed record Scope
{
    /// <summary>Where the initializers of static members are.</summary>
    public static readonly Scope Static = new();

    /// <summary>A method that gets the inputs and returns nothing.</summary>
    public static readonly Scope Method = new() { Flags = ["a", "b"], Exits = ["return;"] };

    /// <summary>A method that gets the inputs and answers.</summary>
    public static readonly Scope Answer = new() { Flags = ["a", "b"], Exits = ["return false;"] };

    /// <summary>The bool variables that have to do with nothing; the inputs are among them wherever there are any.</summary>
    public ImmutableArray<string> Flags { get; init; } = [];

    /// <summary>The bool variables that are meant to be true only with CUDA.</summary>
    public ImmutableArray<string> Checks { get; init; } = [];

    /// <summary>The statements that leave this point for good, besides exceptions.</summary>
    public ImmutableArray<string> Exits { get; init; } = [];

    /// <summary>Whether the inputs can be read.</summary>
    public bool HasInputs => Flags.Length > 0;

    public Scope WithFlag(string name) => this with { Flags = Flags.Add(name) };

    public Scope WithCheck(string name) => this with { Checks = Checks.Add(name) };

    public Scope WithExits(params ReadOnlySpan<string> exits) => this with { Exits = Exits.AddRange(exits) };
}
