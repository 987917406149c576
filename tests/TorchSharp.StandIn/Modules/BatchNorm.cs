#nullable enable

namespace TorchSharp.Modules;

public abstract partial class BatchNorm : NormBase
{
    private protected BatchNorm() { }
    public BatchNorm(long num_features, double eps, double momentum, bool affine, bool track_running_stats, torch.Device? device, torch.ScalarType? dtype, string name) => throw new StandInException("BatchNorm");
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("BatchNorm.forward");
}
