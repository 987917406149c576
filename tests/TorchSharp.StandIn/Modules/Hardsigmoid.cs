namespace TorchSharp.Modules;

public sealed partial class Hardsigmoid : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Hardsigmoid() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("Hardsigmoid.forward");
    public bool inplace { get => throw new StandInException("Hardsigmoid.inplace"); set => throw new StandInException("Hardsigmoid.inplace"); }
}
