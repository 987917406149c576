#nullable enable

namespace TorchSharp.Modules;

public sealed partial class HingeEmbeddingLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    public HingeEmbeddingLoss(double margin = 0.0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("HingeEmbeddingLoss");
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw new StandInException("HingeEmbeddingLoss.forward");
    public double margin => throw new StandInException("HingeEmbeddingLoss.margin");
}
