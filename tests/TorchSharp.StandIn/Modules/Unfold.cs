#nullable enable

namespace TorchSharp.Modules;

public sealed partial class Unfold : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Unfold() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("Unfold.forward");
    public (long, long) kernel_size { get => throw new StandInException("Unfold.kernel_size"); set => throw new StandInException("Unfold.kernel_size"); }
    public (long, long) dilation { get => throw new StandInException("Unfold.dilation"); set => throw new StandInException("Unfold.dilation"); }
    public (long, long) padding { get => throw new StandInException("Unfold.padding"); set => throw new StandInException("Unfold.padding"); }
    public (long, long) stride { get => throw new StandInException("Unfold.stride"); set => throw new StandInException("Unfold.stride"); }
}
