#nullable enable

namespace TorchSharp.Modules;

public partial class MobileNetV2 : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    private protected MobileNetV2() { }
    protected override void Dispose(bool disposing) => throw new StandInException("MobileNetV2.Dispose", "TorchVision");
    public override torch.Tensor forward(torch.Tensor x) => throw new StandInException("MobileNetV2.forward", "TorchVision");
}
