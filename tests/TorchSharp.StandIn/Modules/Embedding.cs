#nullable enable

namespace TorchSharp.Modules;

public sealed partial class Embedding : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal Embedding() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("Embedding.forward");
    public Parameter? weight { get => throw new StandInException("Embedding.weight"); set => throw new StandInException("Embedding.weight"); }
}
