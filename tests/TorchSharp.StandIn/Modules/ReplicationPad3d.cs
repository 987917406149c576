namespace TorchSharp.Modules;

public sealed partial class ReplicationPad3d : PadBase
{
    internal ReplicationPad3d() { }
}
