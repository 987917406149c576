namespace TorchSharp.Modules;

public sealed partial class LeakyReLU : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal LeakyReLU() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("LeakyReLU.forward");
    public bool inplace { get => throw new StandInException("LeakyReLU.inplace"); set => throw new StandInException("LeakyReLU.inplace"); }
    public double negative_slope { get => throw new StandInException("LeakyReLU.negative_slope"); set => throw new StandInException("LeakyReLU.negative_slope"); }
}
