namespace TorchSharp.Modules;

public sealed partial class AvgPool2d : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal AvgPool2d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("AvgPool2d.forward");
    public long[] kernel_size { get => throw new StandInException("AvgPool2d.kernel_size"); set => throw new StandInException("AvgPool2d.kernel_size"); }
    public long[] stride { get => throw new StandInException("AvgPool2d.stride"); set => throw new StandInException("AvgPool2d.stride"); }
    public long[] padding { get => throw new StandInException("AvgPool2d.padding"); set => throw new StandInException("AvgPool2d.padding"); }
    public bool ceil_mode { get => throw new StandInException("AvgPool2d.ceil_mode"); set => throw new StandInException("AvgPool2d.ceil_mode"); }
    public bool count_include_pad { get => throw new StandInException("AvgPool2d.count_include_pad"); set => throw new StandInException("AvgPool2d.count_include_pad"); }
    public long? divisor_override { get => throw new StandInException("AvgPool2d.divisor_override"); set => throw new StandInException("AvgPool2d.divisor_override"); }
}
