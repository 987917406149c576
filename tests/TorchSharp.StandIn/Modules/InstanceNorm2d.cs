#nullable enable

namespace TorchSharp.Modules;

public sealed partial class InstanceNorm2d : InstanceNorm
{
    internal InstanceNorm2d() { }
    protected override long GetNumberOfBatchDimensions() => throw new StandInException("InstanceNorm2d.GetNumberOfBatchDimensions");
    protected override void ValidateInputDimensions(torch.Tensor input) => throw new StandInException("InstanceNorm2d.ValidateInputDimensions");
}
