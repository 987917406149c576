#nullable enable

namespace TorchSharp.Modules;

public sealed partial class PoissonNLLLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    public PoissonNLLLoss(bool log_input = true, bool full = false, float eps = 1E-08f, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("PoissonNLLLoss");
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw new StandInException("PoissonNLLLoss.forward");
    public bool log_input => throw new StandInException("PoissonNLLLoss.log_input");
    public bool full => throw new StandInException("PoissonNLLLoss.full");
    public float eps => throw new StandInException("PoissonNLLLoss.eps");
}
