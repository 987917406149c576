#nullable enable

namespace TorchSharp.Modules;

public sealed partial class HuberLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    public HuberLoss(double delta = 1.0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("HuberLoss");
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw new StandInException("HuberLoss.forward");
    public double delta => throw new StandInException("HuberLoss.delta");
}
