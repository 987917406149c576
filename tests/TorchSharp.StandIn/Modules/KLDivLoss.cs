#nullable enable

namespace TorchSharp.Modules;

public sealed partial class KLDivLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    public KLDivLoss(bool log_target = true, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("KLDivLoss");
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw new StandInException("KLDivLoss.forward");
    public bool log_target => throw new StandInException("KLDivLoss.log_target");
}
