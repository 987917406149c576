#nullable enable

namespace TorchSharp.Modules;

public sealed partial class SmoothL1Loss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    public SmoothL1Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean, double beta = 1.0) => throw new StandInException("SmoothL1Loss");
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw new StandInException("SmoothL1Loss.forward");
    public double beta => throw new StandInException("SmoothL1Loss.beta");
}
