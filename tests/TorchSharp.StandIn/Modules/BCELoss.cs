#nullable enable

namespace TorchSharp.Modules;

public sealed partial class BCELoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    public BCELoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("BCELoss");
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw new StandInException("BCELoss.forward");
}
