#nullable enable

namespace TorchSharp.Modules;

public sealed partial class InstanceNorm3d : InstanceNorm
{
    internal InstanceNorm3d() { }
    protected override long GetNumberOfBatchDimensions() => throw new StandInException("InstanceNorm3d.GetNumberOfBatchDimensions");
    protected override void ValidateInputDimensions(torch.Tensor input) => throw new StandInException("InstanceNorm3d.ValidateInputDimensions");
}
