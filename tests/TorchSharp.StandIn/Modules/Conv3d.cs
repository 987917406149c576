#nullable enable

namespace TorchSharp.Modules;

public sealed partial class Conv3d : Convolution
{
    internal Conv3d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("Conv3d.forward");
}
