namespace TorchSharp.Modules;

public sealed partial class Tanhshrink : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Tanhshrink() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("Tanhshrink.forward");
    public bool inplace { get => throw new StandInException("Tanhshrink.inplace"); set => throw new StandInException("Tanhshrink.inplace"); }
}
