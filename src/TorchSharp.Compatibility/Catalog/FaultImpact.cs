namespace TorchSharp.Compatibility;

/// <summary>What a known fault means for the choice of a release.</summary>
public enum FaultImpact
{
    /// <summary>Worth telling; it bites only in special uses (scripts, packages.config, one companion package) and never changes the choice.</summary>
    Notice,

    /// <summary>Not certain, or not on every machine: never chosen by the SDK, left alone where the project names the release.</summary>
    Avoid,

    /// <summary>Programs on that operating system and backend don't work: never chosen, and said where the project names the release.</summary>
    PreventsUse,
}
