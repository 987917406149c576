namespace TorchSharp.Modules;

public sealed partial class AdaptiveAvgPool2d : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal AdaptiveAvgPool2d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("AdaptiveAvgPool2d.forward");
    public long[] output_size { get => throw new StandInException("AdaptiveAvgPool2d.output_size"); set => throw new StandInException("AdaptiveAvgPool2d.output_size"); }
}
