#nullable enable

namespace TorchSharp;

public abstract partial class Loss<T1, T2, T3, TResult> : torch.nn.Module<T1, T2, T3, TResult>
{
    private protected Loss() { }
    public Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("Loss");
    public torch.nn.Reduction reduction => throw new StandInException("Loss.reduction");
}
