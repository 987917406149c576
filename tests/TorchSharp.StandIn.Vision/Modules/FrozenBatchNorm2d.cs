#nullable enable

namespace TorchSharp.Modules;

public partial class FrozenBatchNorm2d : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    private protected FrozenBatchNorm2d() { }
    protected internal FrozenBatchNorm2d(int num_features, double eps = 1E-05, torch.Device? device = null) => throw new StandInException("FrozenBatchNorm2d", "TorchVision");
    public torch.Tensor weight { get => throw new StandInException("FrozenBatchNorm2d.weight", "TorchVision"); protected set => throw new StandInException("FrozenBatchNorm2d.weight", "TorchVision"); }
    public torch.Tensor bias { get => throw new StandInException("FrozenBatchNorm2d.bias", "TorchVision"); protected set => throw new StandInException("FrozenBatchNorm2d.bias", "TorchVision"); }
    public torch.Tensor running_mean { get => throw new StandInException("FrozenBatchNorm2d.running_mean", "TorchVision"); protected set => throw new StandInException("FrozenBatchNorm2d.running_mean", "TorchVision"); }
    public torch.Tensor running_var { get => throw new StandInException("FrozenBatchNorm2d.running_var", "TorchVision"); protected set => throw new StandInException("FrozenBatchNorm2d.running_var", "TorchVision"); }
    public override torch.Tensor forward(torch.Tensor x) => throw new StandInException("FrozenBatchNorm2d.forward", "TorchVision");
    protected override void Dispose(bool disposing) => throw new StandInException("FrozenBatchNorm2d.Dispose", "TorchVision");
}
