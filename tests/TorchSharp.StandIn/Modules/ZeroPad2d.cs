namespace TorchSharp.Modules;

public sealed partial class ZeroPad2d : PadBase
{
    internal ZeroPad2d() { }
}
