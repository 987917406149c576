#nullable enable

namespace TorchSharp.Modules;

public sealed partial class MarginRankingLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
{
    public MarginRankingLoss(double margin = 0.0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("MarginRankingLoss");
    public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2, torch.Tensor target) => throw new StandInException("MarginRankingLoss.forward");
    public double margin => throw new StandInException("MarginRankingLoss.margin");
}
