#nullable enable

namespace TorchSharp.Modules;

public sealed partial class TripletMarginLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
{
    public TripletMarginLoss(double margin = 1.0, long p = 2, double eps = 1E-06, bool swap = false, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("TripletMarginLoss");
    public override torch.Tensor forward(torch.Tensor anchor, torch.Tensor positive, torch.Tensor negative) => throw new StandInException("TripletMarginLoss.forward");
    public double margin => throw new StandInException("TripletMarginLoss.margin");
    public long p => throw new StandInException("TripletMarginLoss.p");
}
