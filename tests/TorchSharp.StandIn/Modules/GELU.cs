namespace TorchSharp.Modules;

public sealed partial class GELU : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal GELU() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("GELU.forward");
    public bool inplace { get => throw new StandInException("GELU.inplace"); set => throw new StandInException("GELU.inplace"); }
    public GELU.Approximate approximate { get => throw new StandInException("GELU.approximate"); set => throw new StandInException("GELU.approximate"); }

    public enum Approximate
    {
        none = 0,
        tanh = 1,
    }
}
