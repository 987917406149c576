#nullable enable

namespace TorchSharp.Modules;

public sealed partial class ConvTranspose1d : ConvolutionTranspose
{
    internal ConvTranspose1d() { }
    public override torch.Tensor forward(torch.Tensor input, long[]? output_size) => throw new StandInException("ConvTranspose1d.forward");
}
