namespace TorchSharp.Modules;

public sealed partial class ReflectionPad3d : PadBase
{
    internal ReflectionPad3d() { }
}
