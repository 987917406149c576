namespace TorchSharp.Modules;

public sealed partial class ELU : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal ELU() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("ELU.forward");
    public double alpha { get => throw new StandInException("ELU.alpha"); set => throw new StandInException("ELU.alpha"); }
    public bool inplace { get => throw new StandInException("ELU.inplace"); set => throw new StandInException("ELU.inplace"); }
}
