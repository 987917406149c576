namespace TorchSharp.Modules;

public sealed partial class SiLU : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal SiLU() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("SiLU.forward");
    public override string GetName() => throw new StandInException("SiLU.GetName");
    public bool inplace { get => throw new StandInException("SiLU.inplace"); set => throw new StandInException("SiLU.inplace"); }
}
