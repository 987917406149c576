namespace TorchSharp.Modules;

public sealed partial class Unflatten : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Unflatten() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("Unflatten.forward");
    public long dim { get => throw new StandInException("Unflatten.dim"); set => throw new StandInException("Unflatten.dim"); }
    public long[] unflattened_size { get => throw new StandInException("Unflatten.unflattened_size"); set => throw new StandInException("Unflatten.unflattened_size"); }
}
