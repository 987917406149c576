#nullable enable

namespace TorchSharp.Modules;

public partial class MobileNetV3 : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    private protected MobileNetV3() { }
    protected override void Dispose(bool disposing) => throw new StandInException("MobileNetV3.Dispose", "TorchVision");
    public override torch.Tensor forward(torch.Tensor x) => throw new StandInException("MobileNetV3.forward", "TorchVision");
}
