namespace TorchSharp.Modules;

public sealed partial class Softmax2d : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Softmax2d() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("Softmax2d.forward");
}
