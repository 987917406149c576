namespace TorchSharp.Modules;

public sealed partial class Softmin : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Softmin() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("Softmin.forward");
    public long dim { get => throw new StandInException("Softmin.dim"); set => throw new StandInException("Softmin.dim"); }
}
