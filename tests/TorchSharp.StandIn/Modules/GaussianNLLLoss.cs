#nullable enable

namespace TorchSharp.Modules;

public sealed partial class GaussianNLLLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
{
    public GaussianNLLLoss(bool full = false, float eps = 1E-08f, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("GaussianNLLLoss");
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target, torch.Tensor variance) => throw new StandInException("GaussianNLLLoss.forward");
    public bool full => throw new StandInException("GaussianNLLLoss.full");
    public float eps => throw new StandInException("GaussianNLLLoss.eps");
}
