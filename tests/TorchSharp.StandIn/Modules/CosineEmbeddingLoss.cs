#nullable enable

namespace TorchSharp.Modules;

public sealed partial class CosineEmbeddingLoss : Loss<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
{
    public CosineEmbeddingLoss(double margin = 0.0, torch.nn.Reduction reduction = torch.nn.Reduction.Mean) => throw new StandInException("CosineEmbeddingLoss");
    public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2, torch.Tensor target) => throw new StandInException("CosineEmbeddingLoss.forward");
    public double margin => throw new StandInException("CosineEmbeddingLoss.margin");
}
