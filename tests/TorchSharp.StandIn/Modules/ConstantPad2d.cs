namespace TorchSharp.Modules;

public sealed partial class ConstantPad2d : PadBase
{
    internal ConstantPad2d() { }
}
