namespace TorchSharp.Modules;

public sealed partial class Threshold : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Threshold() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("Threshold.forward");
    public double threshold { get => throw new StandInException("Threshold.threshold"); set => throw new StandInException("Threshold.threshold"); }
    public double value { get => throw new StandInException("Threshold.value"); set => throw new StandInException("Threshold.value"); }
    public bool inplace { get => throw new StandInException("Threshold.inplace"); set => throw new StandInException("Threshold.inplace"); }
}
