#nullable enable

namespace TorchSharp.Modules;

public sealed partial class SoftMarginLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    public SoftMarginLoss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("SoftMarginLoss");
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw new StandInException("SoftMarginLoss.forward");
}
