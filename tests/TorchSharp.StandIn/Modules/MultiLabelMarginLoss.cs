#nullable enable

namespace TorchSharp.Modules;

public sealed partial class MultiLabelMarginLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    public MultiLabelMarginLoss(torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("MultiLabelMarginLoss");
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw new StandInException("MultiLabelMarginLoss.forward");
}
