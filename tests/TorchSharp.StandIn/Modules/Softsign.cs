namespace TorchSharp.Modules;

public sealed partial class Softsign : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Softsign() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("Softsign.forward");
    public bool inplace { get => throw new StandInException("Softsign.inplace"); set => throw new StandInException("Softsign.inplace"); }
}
