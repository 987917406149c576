namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>What is so of a program, and what the analyzers say of it.</summary>
/// <param name="Truth">What running it tells.</param>
/// <param name="IsReported">Whether TORCH1001 is reported.</param>
/// <param name="IsSuggested">Whether TORCH1002 is.</param>
internal readonly record struct Verdict(Truth Truth, bool IsReported, bool IsSuggested)
{
    /// <summary>An unsafe program of which nothing is said.</summary>
    public bool IsMissed => Truth == Truth.Unsafe && !IsReported && !IsSuggested;

    /// <summary>An unsafe program with a suggestion and no warning.</summary>
    public bool IsDoubted => Truth == Truth.Unsafe && !IsReported && IsSuggested;

    /// <summary>A program with a warning that is safe, or handles the failure.</summary>
    public bool IsFalse => (Truth is Truth.Safe or Truth.Handled) && IsReported;
}
