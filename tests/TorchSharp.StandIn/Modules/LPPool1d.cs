namespace TorchSharp.Modules;

public sealed partial class LPPool1d : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal LPPool1d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("LPPool1d.forward");
    public double norm_type { get => throw new StandInException("LPPool1d.norm_type"); set => throw new StandInException("LPPool1d.norm_type"); }
    public long kernel_size { get => throw new StandInException("LPPool1d.kernel_size"); set => throw new StandInException("LPPool1d.kernel_size"); }
    public long? stride { get => throw new StandInException("LPPool1d.stride"); set => throw new StandInException("LPPool1d.stride"); }
    public bool ceil_mode { get => throw new StandInException("LPPool1d.ceil_mode"); set => throw new StandInException("LPPool1d.ceil_mode"); }
}
