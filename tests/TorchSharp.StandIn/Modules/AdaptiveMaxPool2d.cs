namespace TorchSharp.Modules;

public sealed partial class AdaptiveMaxPool2d : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal AdaptiveMaxPool2d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("AdaptiveMaxPool2d.forward");
    public (torch.Tensor output, torch.Tensor indices) forward_with_indices(torch.Tensor input) => throw new StandInException("AdaptiveMaxPool2d.forward_with_indices");
    public long[] output_size { get => throw new StandInException("AdaptiveMaxPool2d.output_size"); set => throw new StandInException("AdaptiveMaxPool2d.output_size"); }
}
