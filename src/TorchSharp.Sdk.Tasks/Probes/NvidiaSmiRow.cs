using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>One GPU as <c>nvidia-smi --query-gpu</c> prints it; null and empty where it printed a placeholder such as <c>[N/A]</c>.</summary>
internal sealed record NvidiaSmiRow(DriverVersion? Driver, ComputeCapability? Capability, long? MemoryMiB, string Name);
