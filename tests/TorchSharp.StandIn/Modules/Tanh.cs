namespace TorchSharp.Modules;

public sealed partial class Tanh : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Tanh() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("Tanh.forward");
    public override string GetName() => throw new StandInException("Tanh.GetName");
    public bool inplace { get => throw new StandInException("Tanh.inplace"); set => throw new StandInException("Tanh.inplace"); }
}
