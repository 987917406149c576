namespace TorchSharp.Modules;

public sealed partial class FeatureAlphaDropout : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal FeatureAlphaDropout() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("FeatureAlphaDropout.forward");
    public bool inplace { get => throw new StandInException("FeatureAlphaDropout.inplace"); set => throw new StandInException("FeatureAlphaDropout.inplace"); }
    public double p { get => throw new StandInException("FeatureAlphaDropout.p"); set => throw new StandInException("FeatureAlphaDropout.p"); }
}
