#nullable enable

namespace TorchSharp.Modules;

public sealed partial class L1Loss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    public L1Loss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("L1Loss");
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw new StandInException("L1Loss.forward");
}
