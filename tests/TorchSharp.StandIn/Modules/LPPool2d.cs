namespace TorchSharp.Modules;

public sealed partial class LPPool2d : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal LPPool2d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("LPPool2d.forward");
    public double norm_type { get => throw new StandInException("LPPool2d.norm_type"); set => throw new StandInException("LPPool2d.norm_type"); }
    public long[] kernel_size { get => throw new StandInException("LPPool2d.kernel_size"); set => throw new StandInException("LPPool2d.kernel_size"); }
    public long[] stride { get => throw new StandInException("LPPool2d.stride"); set => throw new StandInException("LPPool2d.stride"); }
    public bool ceil_mode { get => throw new StandInException("LPPool2d.ceil_mode"); set => throw new StandInException("LPPool2d.ceil_mode"); }
}
