namespace TorchSharp.Modules;

public sealed partial class AdaptiveAvgPool3d : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal AdaptiveAvgPool3d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("AdaptiveAvgPool3d.forward");
    public long[] output_size { get => throw new StandInException("AdaptiveAvgPool3d.output_size"); set => throw new StandInException("AdaptiveAvgPool3d.output_size"); }
}
