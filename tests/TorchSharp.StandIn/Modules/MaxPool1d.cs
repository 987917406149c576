namespace TorchSharp.Modules;

public sealed partial class MaxPool1d : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal MaxPool1d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("MaxPool1d.forward");
    public (torch.Tensor Values, torch.Tensor Indices) forward_with_indices(torch.Tensor input) => throw new StandInException("MaxPool1d.forward_with_indices");
    public long kernel_size { get => throw new StandInException("MaxPool1d.kernel_size"); set => throw new StandInException("MaxPool1d.kernel_size"); }
    public long? stride { get => throw new StandInException("MaxPool1d.stride"); set => throw new StandInException("MaxPool1d.stride"); }
    public long? padding { get => throw new StandInException("MaxPool1d.padding"); set => throw new StandInException("MaxPool1d.padding"); }
    public long? dilation { get => throw new StandInException("MaxPool1d.dilation"); set => throw new StandInException("MaxPool1d.dilation"); }
    public bool ceil_mode { get => throw new StandInException("MaxPool1d.ceil_mode"); set => throw new StandInException("MaxPool1d.ceil_mode"); }
}
