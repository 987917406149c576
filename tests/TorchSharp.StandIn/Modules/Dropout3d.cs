namespace TorchSharp.Modules;

public sealed partial class Dropout3d : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Dropout3d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("Dropout3d.forward");
    public bool inplace { get => throw new StandInException("Dropout3d.inplace"); set => throw new StandInException("Dropout3d.inplace"); }
    public double p { get => throw new StandInException("Dropout3d.p"); set => throw new StandInException("Dropout3d.p"); }
}
