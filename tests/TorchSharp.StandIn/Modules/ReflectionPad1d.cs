namespace TorchSharp.Modules;

public sealed partial class ReflectionPad1d : PadBase
{
    internal ReflectionPad1d() { }
}
