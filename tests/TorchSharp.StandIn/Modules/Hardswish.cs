namespace TorchSharp.Modules;

public sealed partial class Hardswish : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Hardswish() { }
    public bool inplace { get => throw new StandInException("Hardswish.inplace"); set => throw new StandInException("Hardswish.inplace"); }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("Hardswish.forward");
}
