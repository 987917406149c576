namespace TorchSharp.Sdk.Tasks.MachineAccess;
/// <summary>A machine read from a recording.</summary>
public sealed class RecordedMachineAccess;
