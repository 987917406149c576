namespace TorchSharp.Modules;

public sealed partial class AvgPool3d : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal AvgPool3d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("AvgPool3d.forward");
    public long[] kernel_size { get => throw new StandInException("AvgPool3d.kernel_size"); set => throw new StandInException("AvgPool3d.kernel_size"); }
    public long[] stride { get => throw new StandInException("AvgPool3d.stride"); set => throw new StandInException("AvgPool3d.stride"); }
    public long[] padding { get => throw new StandInException("AvgPool3d.padding"); set => throw new StandInException("AvgPool3d.padding"); }
    public bool ceil_mode { get => throw new StandInException("AvgPool3d.ceil_mode"); set => throw new StandInException("AvgPool3d.ceil_mode"); }
    public bool count_include_pad { get => throw new StandInException("AvgPool3d.count_include_pad"); set => throw new StandInException("AvgPool3d.count_include_pad"); }
    public long? divisor_override { get => throw new StandInException("AvgPool3d.divisor_override"); set => throw new StandInException("AvgPool3d.divisor_override"); }
}
