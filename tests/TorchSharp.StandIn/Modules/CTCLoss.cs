#nullable enable

namespace TorchSharp.Modules;

public sealed partial class CTCLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
{
    public CTCLoss(long blank = 0, bool zero_infinity = false, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("CTCLoss");
    public override torch.Tensor forward(torch.Tensor log_probs, torch.Tensor targets, torch.Tensor input_lengths, torch.Tensor target_lengths) => throw new StandInException("CTCLoss.forward");
    public long blank => throw new StandInException("CTCLoss.blank");
    public bool zero_infinity => throw new StandInException("CTCLoss.zero_infinity");
}
