namespace TorchSharp.Modules;

public sealed partial class TransformerEncoderLayer : torch.nn.Module<torch.Tensor, torch.Tensor>, torch.nn.IModule<torch.Tensor, torch.Tensor, torch.Tensor>, torch.nn.IModule<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal TransformerEncoderLayer() { }
    public torch.Tensor call(torch.Tensor src, torch.Tensor src_mask, torch.Tensor src_key_padding_mask) => throw new StandInException("TransformerEncoderLayer.call");
    public torch.Tensor call(torch.Tensor src, torch.Tensor src_mask) => throw new StandInException("TransformerEncoderLayer.call");
    public override torch.Tensor forward(torch.Tensor src) => throw new StandInException("TransformerEncoderLayer.forward");
}
