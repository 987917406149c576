#nullable enable

namespace TorchSharp.Modules;

public sealed partial class Fold : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Fold() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("Fold.forward");
    public (long, long) output_size { get => throw new StandInException("Fold.output_size"); set => throw new StandInException("Fold.output_size"); }
    public (long, long) kernel_size { get => throw new StandInException("Fold.kernel_size"); set => throw new StandInException("Fold.kernel_size"); }
    public (long, long) dilation { get => throw new StandInException("Fold.dilation"); set => throw new StandInException("Fold.dilation"); }
    public (long, long) padding { get => throw new StandInException("Fold.padding"); set => throw new StandInException("Fold.padding"); }
    public (long, long) stride { get => throw new StandInException("Fold.stride"); set => throw new StandInException("Fold.stride"); }
}
