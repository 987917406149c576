#nullable enable

namespace TorchSharp.Modules;

public sealed partial class PReLU : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal PReLU() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("PReLU.forward");
    public override string GetName() => throw new StandInException("PReLU.GetName");
    public Parameter weight { get => throw new StandInException("PReLU.weight"); set => throw new StandInException("PReLU.weight"); }
    public long num_parameters => throw new StandInException("PReLU.num_parameters");
    public double init => throw new StandInException("PReLU.init");
    protected override void Dispose(bool disposing) => throw new StandInException("PReLU.Dispose");
}
