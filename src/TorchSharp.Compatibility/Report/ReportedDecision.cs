namespace TorchSharp.Compatibility;

/// <summary>A request and what was decided for it.</summary>
public sealed record ReportedDecision(RuntimeRequest Request, RuntimeDecision Decision);
