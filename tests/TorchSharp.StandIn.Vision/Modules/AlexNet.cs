#nullable enable

namespace TorchSharp.Modules;

public partial class AlexNet : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    private protected AlexNet() { }
    protected override void Dispose(bool disposing) => throw new StandInException("AlexNet.Dispose", "TorchVision");
    public AlexNet(int numClasses, float dropout = 0.5f, string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw new StandInException("AlexNet", "TorchVision");
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("AlexNet.forward", "TorchVision");
}
