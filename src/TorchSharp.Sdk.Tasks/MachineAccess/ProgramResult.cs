namespace TorchSharp.Sdk.Tasks.MachineAccess;

/// <summary>What a program that a probe ran has answered.</summary>
/// <param name="Outcome">Whether it ended by itself.</param>
/// <param name="ExitCode">Its exit code where <paramref name="Outcome"/> is <see cref="ProgramOutcome.Exited"/>, else -1.</param>
/// <param name="Output">What it wrote to standard output; cut off after 256 Ki characters.</param>
/// <param name="Error">What it wrote to standard error, or why it could not be started; cut off after 256 Ki characters.</param>
public sealed record ProgramResult(ProgramOutcome Outcome, int ExitCode, string Output, string Error)
{
    /// <summary>The wall time from the start to this answer.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>Whether some of the output or of the error stream was cut off.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>A program that could not be started, and why.</summary>
    public static ProgramResult NotStarted(string reason) => new(ProgramOutcome.NotStarted, -1, "", reason);
}
