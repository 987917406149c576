namespace TorchSharp.Modules;

public sealed partial class ConstantPad1d : PadBase
{
    internal ConstantPad1d() { }
}
