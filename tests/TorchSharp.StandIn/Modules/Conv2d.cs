#nullable enable

namespace TorchSharp.Modules;

public sealed partial class Conv2d : Convolution
{
    internal Conv2d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("Conv2d.forward");
}
