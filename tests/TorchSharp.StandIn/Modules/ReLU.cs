namespace TorchSharp.Modules;

public sealed partial class ReLU : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal ReLU() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("ReLU.forward");
    public bool inplace { get => throw new StandInException("ReLU.inplace"); set => throw new StandInException("ReLU.inplace"); }
}
