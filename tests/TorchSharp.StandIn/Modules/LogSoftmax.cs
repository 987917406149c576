namespace TorchSharp.Modules;

public sealed partial class LogSoftmax : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal LogSoftmax() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("LogSoftmax.forward");
    public long dim { get => throw new StandInException("LogSoftmax.dim"); set => throw new StandInException("LogSoftmax.dim"); }
}
