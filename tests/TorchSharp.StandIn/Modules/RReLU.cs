namespace TorchSharp.Modules;

public sealed partial class RReLU : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal RReLU() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("RReLU.forward");
    public double lower { get => throw new StandInException("RReLU.lower"); set => throw new StandInException("RReLU.lower"); }
    public double upper { get => throw new StandInException("RReLU.upper"); set => throw new StandInException("RReLU.upper"); }
    public bool inplace { get => throw new StandInException("RReLU.inplace"); set => throw new StandInException("RReLU.inplace"); }
}
