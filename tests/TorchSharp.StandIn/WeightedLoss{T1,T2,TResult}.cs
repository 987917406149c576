#nullable enable

namespace TorchSharp;

public abstract partial class WeightedLoss<T1, T2, TResult> : Loss<T1, T2, TResult>
{
    private protected WeightedLoss() { }
    public WeightedLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("WeightedLoss");
    public torch.Tensor? weight => throw new StandInException("WeightedLoss.weight");
}
