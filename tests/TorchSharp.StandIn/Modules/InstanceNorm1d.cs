#nullable enable

namespace TorchSharp.Modules;

public sealed partial class InstanceNorm1d : InstanceNorm
{
    internal InstanceNorm1d() { }
    protected override long GetNumberOfBatchDimensions() => throw new StandInException("InstanceNorm1d.GetNumberOfBatchDimensions");
    protected override void ValidateInputDimensions(torch.Tensor input) => throw new StandInException("InstanceNorm1d.ValidateInputDimensions");
}
