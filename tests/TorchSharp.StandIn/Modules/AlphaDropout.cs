namespace TorchSharp.Modules;

public sealed partial class AlphaDropout : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal AlphaDropout() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("AlphaDropout.forward");
    public bool inplace { get => throw new StandInException("AlphaDropout.inplace"); set => throw new StandInException("AlphaDropout.inplace"); }
    public double p { get => throw new StandInException("AlphaDropout.p"); set => throw new StandInException("AlphaDropout.p"); }
}
