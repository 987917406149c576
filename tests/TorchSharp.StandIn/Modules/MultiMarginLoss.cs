#nullable enable

namespace TorchSharp.Modules;

public sealed partial class MultiMarginLoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    public MultiMarginLoss(int p = 1, double margin = 1.0, torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("MultiMarginLoss");
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw new StandInException("MultiMarginLoss.forward");
    public double margin => throw new StandInException("MultiMarginLoss.margin");
    public int p => throw new StandInException("MultiMarginLoss.p");
}
