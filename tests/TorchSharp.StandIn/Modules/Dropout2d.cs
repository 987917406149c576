namespace TorchSharp.Modules;

public sealed partial class Dropout2d : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Dropout2d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("Dropout2d.forward");
    public bool inplace { get => throw new StandInException("Dropout2d.inplace"); set => throw new StandInException("Dropout2d.inplace"); }
    public double p { get => throw new StandInException("Dropout2d.p"); set => throw new StandInException("Dropout2d.p"); }
}
