namespace TorchSharp.Modules;

public sealed partial class LocalResponseNorm : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal LocalResponseNorm() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("LocalResponseNorm.forward");
    public long size { get => throw new StandInException("LocalResponseNorm.size"); set => throw new StandInException("LocalResponseNorm.size"); }
    public double alpha { get => throw new StandInException("LocalResponseNorm.alpha"); set => throw new StandInException("LocalResponseNorm.alpha"); }
    public double beta { get => throw new StandInException("LocalResponseNorm.beta"); set => throw new StandInException("LocalResponseNorm.beta"); }
    public double k { get => throw new StandInException("LocalResponseNorm.k"); set => throw new StandInException("LocalResponseNorm.k"); }
}
