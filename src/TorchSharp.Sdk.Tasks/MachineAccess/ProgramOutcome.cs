namespace TorchSharp.Sdk.Tasks.MachineAccess;

/// <summary>How the run of a program ended.</summary>
public enum ProgramOutcome
{
    /// <summary>It ended by itself, with whatever exit code.</summary>
    Exited,

    /// <summary>It was not there, or the system refused to start it.</summary>
    NotStarted,

    /// <summary>It was still running at the deadline and was ended.</summary>
    TimedOut,
}
