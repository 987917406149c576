namespace TorchSharp.Modules;

public sealed partial class PixelShuffle : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal PixelShuffle() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("PixelShuffle.forward");
    public long upscale_factor { get => throw new StandInException("PixelShuffle.upscale_factor"); set => throw new StandInException("PixelShuffle.upscale_factor"); }
}
