namespace TorchSharp.Sdk.Tasks.MachineAccess;
/// <summary>The machine that the build runs on.</summary>
public sealed class LocalMachineAccess;
