#nullable enable

namespace TorchSharp.Modules;

public sealed partial class Transformer : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal Transformer() { }
    public torch.Tensor call(torch.Tensor src, torch.Tensor tgt, torch.Tensor src_mask, torch.Tensor? tgt_mask = null, torch.Tensor? memory_mask = null, torch.Tensor? src_key_padding_mask = null, torch.Tensor? tgt_key_padding_mask = null, torch.Tensor? memory_key_padding_mask = null) => throw new StandInException("Transformer.call");
    public override torch.Tensor forward(torch.Tensor src, torch.Tensor tgt) => throw new StandInException("Transformer.forward");
}
