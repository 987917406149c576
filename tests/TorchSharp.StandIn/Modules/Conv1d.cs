#nullable enable

namespace TorchSharp.Modules;

public sealed partial class Conv1d : Convolution
{
    internal Conv1d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("Conv1d.forward");
}
