namespace TorchSharp.Modules;

public sealed partial class AdaptiveMaxPool1d : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal AdaptiveMaxPool1d() { }
    public (torch.Tensor Values, torch.Tensor Indices) forward_with_indices(torch.Tensor input) => throw new StandInException("AdaptiveMaxPool1d.forward_with_indices");
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("AdaptiveMaxPool1d.forward");
    public long output_size { get => throw new StandInException("AdaptiveMaxPool1d.output_size"); set => throw new StandInException("AdaptiveMaxPool1d.output_size"); }
}
