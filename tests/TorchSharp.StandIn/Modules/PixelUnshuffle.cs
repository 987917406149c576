namespace TorchSharp.Modules;

public sealed partial class PixelUnshuffle : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal PixelUnshuffle() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("PixelUnshuffle.forward");
    public long downscale_factor { get => throw new StandInException("PixelUnshuffle.downscale_factor"); set => throw new StandInException("PixelUnshuffle.downscale_factor"); }
}
