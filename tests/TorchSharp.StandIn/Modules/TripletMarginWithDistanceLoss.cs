using System;

#nullable enable

namespace TorchSharp.Modules;

public sealed partial class TripletMarginWithDistanceLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
{
    public TripletMarginWithDistanceLoss(Func<torch.Tensor, torch.Tensor, torch.Tensor>? distance = null, double margin = 1.0, bool swap = false, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("TripletMarginWithDistanceLoss");
    public override torch.Tensor forward(torch.Tensor anchor, torch.Tensor positive, torch.Tensor negative) => throw new StandInException("TripletMarginWithDistanceLoss.forward");
    public double margin => throw new StandInException("TripletMarginWithDistanceLoss.margin");
}
