#nullable enable

namespace TorchSharp.Modules;

public sealed partial class NLLLoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    public NLLLoss(torch.Tensor? weight = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("NLLLoss");
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw new StandInException("NLLLoss.forward");
}
