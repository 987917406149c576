namespace TorchSharp.Modules;

public sealed partial class ReplicationPad1d : PadBase
{
    internal ReplicationPad1d() { }
}
