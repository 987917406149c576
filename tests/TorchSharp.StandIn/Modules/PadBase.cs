namespace TorchSharp.Modules;

public abstract partial class PadBase : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    private protected PadBase() { }
    protected PadBase(string name, PaddingModes mode, double value, params long[] padding) => throw new StandInException("PadBase");
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("PadBase.forward");
    public long[] padding { get => throw new StandInException("PadBase.padding"); set => throw new StandInException("PadBase.padding"); }
    public double value { get => throw new StandInException("PadBase.value"); set => throw new StandInException("PadBase.value"); }
}
