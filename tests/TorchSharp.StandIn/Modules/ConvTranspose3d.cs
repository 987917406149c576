#nullable enable

namespace TorchSharp.Modules;

public sealed partial class ConvTranspose3d : ConvolutionTranspose
{
    internal ConvTranspose3d() { }
    public override torch.Tensor forward(torch.Tensor input, long[]? output_size) => throw new StandInException("ConvTranspose3d.forward");
}
