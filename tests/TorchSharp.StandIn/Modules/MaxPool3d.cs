namespace TorchSharp.Modules;

public sealed partial class MaxPool3d : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal MaxPool3d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("MaxPool3d.forward");
    public (torch.Tensor Values, torch.Tensor Indices) forward_with_indices(torch.Tensor input) => throw new StandInException("MaxPool3d.forward_with_indices");
    public long[] kernel_size { get => throw new StandInException("MaxPool3d.kernel_size"); set => throw new StandInException("MaxPool3d.kernel_size"); }
    public long[] stride { get => throw new StandInException("MaxPool3d.stride"); set => throw new StandInException("MaxPool3d.stride"); }
    public long[] padding { get => throw new StandInException("MaxPool3d.padding"); set => throw new StandInException("MaxPool3d.padding"); }
    public long[] dilation { get => throw new StandInException("MaxPool3d.dilation"); set => throw new StandInException("MaxPool3d.dilation"); }
    public bool ceil_mode { get => throw new StandInException("MaxPool3d.ceil_mode"); set => throw new StandInException("MaxPool3d.ceil_mode"); }
}
