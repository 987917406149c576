namespace TorchSharp.Modules;

public sealed partial class Sigmoid : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Sigmoid() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("Sigmoid.forward");
    public bool inplace { get => throw new StandInException("Sigmoid.inplace"); set => throw new StandInException("Sigmoid.inplace"); }
}
