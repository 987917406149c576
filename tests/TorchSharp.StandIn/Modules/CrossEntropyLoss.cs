#nullable enable

namespace TorchSharp.Modules;

public sealed partial class CrossEntropyLoss : WeightedLoss<torch.Tensor, torch.Tensor, torch.Tensor>
{
    public CrossEntropyLoss(torch.Tensor? weight = null, long? ignore_index = null, torch.nn.Reduction reduction = torch.nn.Reduction.Mean, double label_smoothing = 0.0) => throw new StandInException("CrossEntropyLoss");
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor target) => throw new StandInException("CrossEntropyLoss.forward");
    public long? ignore_index => throw new StandInException("CrossEntropyLoss.ignore_index");
    public double label_smoothing => throw new StandInException("CrossEntropyLoss.label_smoothing");
}
