namespace TorchSharp.Modules;

public sealed partial class LogSigmoid : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal LogSigmoid() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("LogSigmoid.forward");
}
