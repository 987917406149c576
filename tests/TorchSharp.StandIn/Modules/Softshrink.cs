namespace TorchSharp.Modules;

public sealed partial class Softshrink : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Softshrink() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("Softshrink.forward");
    public double lambda { get => throw new StandInException("Softshrink.lambda"); set => throw new StandInException("Softshrink.lambda"); }
}
