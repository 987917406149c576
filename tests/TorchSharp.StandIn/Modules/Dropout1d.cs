namespace TorchSharp.Modules;

public sealed partial class Dropout1d : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Dropout1d() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("Dropout1d.forward");
    public bool inplace { get => throw new StandInException("Dropout1d.inplace"); set => throw new StandInException("Dropout1d.inplace"); }
    public double p { get => throw new StandInException("Dropout1d.p"); set => throw new StandInException("Dropout1d.p"); }
}
