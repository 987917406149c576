using System;

#nullable enable

namespace TorchSharp.Modules;

public partial class VGG : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    private protected VGG() { }
    protected override void Dispose(bool disposing) => throw new StandInException("VGG.Dispose", "TorchVision");
    public VGG(string name, int numClasses, bool batch_norm, float dropout = 0.5f, string? weights_file = null, bool skipfc = true, torch.Device? device = null) => throw new StandInException("VGG", "TorchVision");
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("VGG.forward", "TorchVision");
}
