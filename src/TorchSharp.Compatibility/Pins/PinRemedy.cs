namespace TorchSharp.Compatibility;

/// <summary>One way to end a finding.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Title">The same in words, as a menu shows it: <c>Take TorchSharp-cpu 0.106.0</c>.</param>
/// <param name="Changes">The changes, which belong together.</param>
public sealed record PinRemedy(PinRemedyKind Kind, string Title, IReadOnlyList<PinChange> Changes)
{
    /// <summary>Whether the files say all that it takes to write it.</summary>
    public bool CanBeWritten => Changes.Count > 0 && Changes.All(change => change.CanBeWritten);
}
