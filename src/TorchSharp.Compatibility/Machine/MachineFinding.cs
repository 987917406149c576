namespace TorchSharp.Compatibility;

/// <summary>Something about the machine that a person should know when a choice is explained.</summary>
/// <param name="Kind">What it is, for code.</param>
/// <param name="Text">One sentence for people: what was found, and the remedy where there is one.</param>
public sealed record MachineFinding(MachineFindingKind Kind, string Text);
