namespace TorchSharp.Modules;

public sealed partial class Flatten : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Flatten() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("Flatten.forward");
    public long start_dim { get => throw new StandInException("Flatten.start_dim"); set => throw new StandInException("Flatten.start_dim"); }
    public long end_dim { get => throw new StandInException("Flatten.end_dim"); set => throw new StandInException("Flatten.end_dim"); }
}
