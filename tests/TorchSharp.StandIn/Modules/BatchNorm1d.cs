#nullable enable

namespace TorchSharp.Modules;

public sealed partial class BatchNorm1d : BatchNorm
{
    internal BatchNorm1d() { }
    protected override void ValidateInputDimensions(torch.Tensor input) => throw new StandInException("BatchNorm1d.ValidateInputDimensions");
}
