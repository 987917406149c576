namespace TorchSharp.Modules;

public sealed partial class ReflectionPad2d : PadBase
{
    internal ReflectionPad2d() { }
}
