namespace TorchSharp.Compatibility;

/// <summary>A request and what was decided for it.</summary>
public sealed record ReportedDecision(RuntimeRequest Request, RuntimeDecision Decision)
{
    /// <summary>The runtime package is a reference of the project's own: nothing was chosen, and the decision says what the machine makes of it.</summary>
    public bool IsReferenced { get; init; }
}
