namespace TorchSharp.Modules;

public sealed partial class Softplus : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Softplus() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("Softplus.forward");
    public double beta { get => throw new StandInException("Softplus.beta"); set => throw new StandInException("Softplus.beta"); }
    public double threshold { get => throw new StandInException("Softplus.threshold"); set => throw new StandInException("Softplus.threshold"); }
}
