namespace TorchSharp.Modules;

public sealed partial class ReLU6 : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal ReLU6() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("ReLU6.forward");
    public bool inplace { get => throw new StandInException("ReLU6.inplace"); set => throw new StandInException("ReLU6.inplace"); }
}
