namespace TorchSharp.Compatibility;

/// <summary>A regular expression over GPU names, and the compute capability of those it matches.</summary>
public sealed record GpuNamePattern(string Pattern, ComputeCapability ComputeCapability);
