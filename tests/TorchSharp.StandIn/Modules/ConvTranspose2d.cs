#nullable enable

namespace TorchSharp.Modules;

public sealed partial class ConvTranspose2d : ConvolutionTranspose
{
    internal ConvTranspose2d() { }
    public override torch.Tensor forward(torch.Tensor input, long[]? output_size) => throw new StandInException("ConvTranspose2d.forward");
}
