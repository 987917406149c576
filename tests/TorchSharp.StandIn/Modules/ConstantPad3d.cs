namespace TorchSharp.Modules;

public sealed partial class ConstantPad3d : PadBase
{
    internal ConstantPad3d() { }
}
