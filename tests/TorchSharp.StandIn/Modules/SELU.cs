namespace TorchSharp.Modules;

public sealed partial class SELU : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal SELU() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("SELU.forward");
    public bool inplace { get => throw new StandInException("SELU.inplace"); set => throw new StandInException("SELU.inplace"); }
}
