namespace TorchSharp.Modules;

public sealed partial class Dropout : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Dropout() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("Dropout.forward");
    public bool inplace { get => throw new StandInException("Dropout.inplace"); set => throw new StandInException("Dropout.inplace"); }
    public double p { get => throw new StandInException("Dropout.p"); set => throw new StandInException("Dropout.p"); }
}
