#nullable enable

namespace TorchSharp.Modules;

public sealed partial class EmbeddingBag : torch.nn.Module<torch.Tensor, torch.Tensor?, torch.Tensor?, torch.Tensor>, torch.nn.IModule<torch.Tensor, torch.Tensor, torch.Tensor>, torch.nn.IModule<torch.Tensor, torch.Tensor?, torch.Tensor?, torch.Tensor>
{
    internal EmbeddingBag() { }
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor? offsets, torch.Tensor? perSampleWeights) => throw new StandInException("EmbeddingBag.forward");
    public new torch.Tensor call(torch.Tensor input, torch.Tensor? offsets, torch.Tensor? perSampleWeights) => throw new StandInException("EmbeddingBag.call");
    public torch.Tensor call(torch.Tensor input, torch.Tensor offsets) => throw new StandInException("EmbeddingBag.call");
    public torch.Tensor call(torch.Tensor input) => throw new StandInException("EmbeddingBag.call");
    public Parameter? weight { get => throw new StandInException("EmbeddingBag.weight"); set => throw new StandInException("EmbeddingBag.weight"); }
}
