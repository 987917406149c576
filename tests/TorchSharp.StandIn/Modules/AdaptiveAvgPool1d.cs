namespace TorchSharp.Modules;

public sealed partial class AdaptiveAvgPool1d : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal AdaptiveAvgPool1d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("AdaptiveAvgPool1d.forward");
    public long output_size { get => throw new StandInException("AdaptiveAvgPool1d.output_size"); set => throw new StandInException("AdaptiveAvgPool1d.output_size"); }
}
