#nullable enable

namespace TorchSharp.Modules;

public sealed partial class MSELoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    public MSELoss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("MSELoss");
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw new StandInException("MSELoss.forward");
}
