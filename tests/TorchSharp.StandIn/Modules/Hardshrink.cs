namespace TorchSharp.Modules;

public sealed partial class Hardshrink : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Hardshrink() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("Hardshrink.forward");
    public double lambda { get => throw new StandInException("Hardshrink.lambda"); set => throw new StandInException("Hardshrink.lambda"); }
}
