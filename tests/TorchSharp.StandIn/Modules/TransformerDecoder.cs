namespace TorchSharp.Modules;

public sealed partial class TransformerDecoder : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal TransformerDecoder() { }
    public override torch.Tensor forward(torch.Tensor tgt, torch.Tensor memory, torch.Tensor tgt_mask, torch.Tensor memory_mask = null, torch.Tensor tgt_key_padding_mask = null, torch.Tensor memory_key_padding_mask = null) => throw new StandInException("TransformerDecoder.forward");
    public new torch.Tensor call(torch.Tensor tgt, torch.Tensor memory, torch.Tensor tgt_mask, torch.Tensor memory_mask = null, torch.Tensor tgt_key_padding_mask = null, torch.Tensor memory_key_padding_mask = null) => throw new StandInException("TransformerDecoder.call");
    public torch.Tensor call(torch.Tensor tgt, torch.Tensor memory) => throw new StandInException("TransformerDecoder.call");
}
