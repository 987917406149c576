#nullable enable

namespace TorchSharp.Modules;

public partial class InceptionV3 : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    private protected InceptionV3() { }
    protected override void Dispose(bool disposing) => throw new StandInException("InceptionV3.Dispose", "TorchVision");
    public InceptionV3(int numClasses = 1000, float dropout = 0.5f, bool transform_input = false, string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw new StandInException("InceptionV3", "TorchVision");
    public override torch.Tensor forward(torch.Tensor x) => throw new StandInException("InceptionV3.forward", "TorchVision");
}
