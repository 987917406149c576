namespace TorchSharp.Modules;

public sealed partial class TransformerDecoderLayer : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>, torch.nn.IModule<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal TransformerDecoderLayer() { }
    public override torch.Tensor forward(torch.Tensor tgt, torch.Tensor memory, torch.Tensor tgt_mask, torch.Tensor memory_mask, torch.Tensor tgt_key_padding_mask, torch.Tensor memory_key_padding_mask) => throw new StandInException("TransformerDecoderLayer.forward");
    public new torch.Tensor call(torch.Tensor tgt, torch.Tensor memory, torch.Tensor tgt_mask, torch.Tensor memory_mask = null, torch.Tensor tgt_key_padding_mask = null, torch.Tensor memory_key_padding_mask = null) => throw new StandInException("TransformerDecoderLayer.call");
    public torch.Tensor call(torch.Tensor tgt, torch.Tensor memory) => throw new StandInException("TransformerDecoderLayer.call");
}
