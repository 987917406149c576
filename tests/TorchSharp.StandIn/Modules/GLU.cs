namespace TorchSharp.Modules;

public sealed partial class GLU : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal GLU() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("GLU.forward");
    public long dim { get => throw new StandInException("GLU.dim"); set => throw new StandInException("GLU.dim"); }
}
