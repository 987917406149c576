#nullable enable

namespace TorchSharp.Modules;

public abstract partial class InstanceNorm : NormBase
{
    private protected InstanceNorm() { }
    public InstanceNorm(long num_features, double eps, double? momentum, bool affine, bool track_running_stats, torch.Device? device, torch.ScalarType? dtype, string name) => throw new StandInException("InstanceNorm");
    protected abstract long GetNumberOfBatchDimensions();
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("InstanceNorm.forward");
}
