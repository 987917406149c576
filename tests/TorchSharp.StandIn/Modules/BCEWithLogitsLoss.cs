#nullable enable

namespace TorchSharp.Modules;

public sealed partial class BCEWithLogitsLoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    public BCEWithLogitsLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean, torch.Tensor? pos_weights = null) => throw new StandInException("BCEWithLogitsLoss");
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw new StandInException("BCEWithLogitsLoss.forward");
    public torch.Tensor? pos_weights => throw new StandInException("BCEWithLogitsLoss.pos_weights");
}
