namespace TorchSharp.Modules;

public sealed partial class ReplicationPad2d : PadBase
{
    internal ReplicationPad2d() { }
}
