namespace TorchSharp.Modules;

public sealed partial class Softmax : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Softmax() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("Softmax.forward");
    public long dim { get => throw new StandInException("Softmax.dim"); set => throw new StandInException("Softmax.dim"); }
}
