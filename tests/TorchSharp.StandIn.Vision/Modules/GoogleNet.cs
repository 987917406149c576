#nullable enable

namespace TorchSharp.Modules;

public partial class GoogleNet : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    private protected GoogleNet() { }
    protected override void Dispose(bool disposing) => throw new StandInException("GoogleNet.Dispose", "TorchVision");
    public GoogleNet(int numClasses = 1000, bool transform_input = false, string? weights_file = null, bool skipfc = true, float dropout = 0.2f, float dropout_aux = 0.7f, torch.Device? device = null) => throw new StandInException("GoogleNet", "TorchVision");
    public override torch.Tensor forward(torch.Tensor x) => throw new StandInException("GoogleNet.forward", "TorchVision");
}
