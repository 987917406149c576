namespace TorchSharp.Modules;

public sealed partial class CELU : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal CELU() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("CELU.forward");
    public double alpha { get => throw new StandInException("CELU.alpha"); set => throw new StandInException("CELU.alpha"); }
    public bool inplace { get => throw new StandInException("CELU.inplace"); set => throw new StandInException("CELU.inplace"); }
}
