namespace TorchSharp.Modules;

public sealed partial class Mish : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Mish() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("Mish.forward");
    public bool inplace { get => throw new StandInException("Mish.inplace"); set => throw new StandInException("Mish.inplace"); }
}
