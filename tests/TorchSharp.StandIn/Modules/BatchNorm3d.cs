#nullable enable

namespace TorchSharp.Modules;

public sealed partial class BatchNorm3d : BatchNorm
{
    internal BatchNorm3d() { }
    protected override void ValidateInputDimensions(torch.Tensor input) => throw new StandInException("BatchNorm3d.ValidateInputDimensions");
}
