namespace TorchSharp.Compatibility;

/// <summary>Everything that was found, asked and decided for a project, to be read by a person or a script.</summary>
public sealed record RuntimeReport
{
    /// <summary>The version of this SDK.</summary>
    public required string SdkVersion { get; init; }

    /// <summary>The project file.</summary>
    public required string Project { get; init; }

    /// <summary>The target framework as the project names it; empty where it names none.</summary>
    public string TargetFramework { get; init; } = "";

    /// <summary>What stands above the report.</summary>
    internal string Title => $"TorchSharp.Sdk {SdkVersion}, {Project}{(TargetFramework.Length == 0 ? "" : $", {TargetFramework}")}";

    /// <summary>The present machine, or the declared one; null where it could not be looked at.</summary>
    public Machine? Machine { get; init; }

    /// <summary>One entry a runtime identifier.</summary>
    public IReadOnlyList<ReportedDecision> Decisions { get; init; } = [];

    /// <summary>What else is to be told: a setting that is not understood, a runtime package of the project's own.</summary>
    public IReadOnlyList<DecisionMessage> Messages { get; init; } = [];
}
