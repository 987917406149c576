namespace TorchSharp.Modules;

public sealed partial class AdaptiveMaxPool3d : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal AdaptiveMaxPool3d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("AdaptiveMaxPool3d.forward");
    public (torch.Tensor output, torch.Tensor indices) forward_with_indices(torch.Tensor input) => throw new StandInException("AdaptiveMaxPool3d.forward_with_indices");
    public long[] output_size { get => throw new StandInException("AdaptiveMaxPool3d.output_size"); set => throw new StandInException("AdaptiveMaxPool3d.output_size"); }
}
