namespace TorchSharp.Modules;

public sealed partial class AvgPool1d : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal AvgPool1d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("AvgPool1d.forward");
    public long kernel_size { get => throw new StandInException("AvgPool1d.kernel_size"); set => throw new StandInException("AvgPool1d.kernel_size"); }
    public long? stride { get => throw new StandInException("AvgPool1d.stride"); set => throw new StandInException("AvgPool1d.stride"); }
    public long? padding { get => throw new StandInException("AvgPool1d.padding"); set => throw new StandInException("AvgPool1d.padding"); }
    public bool ceil_mode { get => throw new StandInException("AvgPool1d.ceil_mode"); set => throw new StandInException("AvgPool1d.ceil_mode"); }
    public bool count_include_pad { get => throw new StandInException("AvgPool1d.count_include_pad"); set => throw new StandInException("AvgPool1d.count_include_pad"); }
}
