#nullable enable

namespace TorchSharp.Modules;

public sealed partial class BatchNorm2d : BatchNorm
{
    internal BatchNorm2d() { }
    protected override void ValidateInputDimensions(torch.Tensor input) => throw new StandInException("BatchNorm2d.ValidateInputDimensions");
}
