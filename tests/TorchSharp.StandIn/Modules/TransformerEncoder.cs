namespace TorchSharp.Modules;

public sealed partial class TransformerEncoder : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor>, torch.nn.IModule<torch.Tensor, torch.Tensor, torch.Tensor>, torch.nn.IModule<torch.Tensor, torch.Tensor>
{
    internal TransformerEncoder() { }
    public override torch.Tensor forward(torch.Tensor src, torch.Tensor src_mask, torch.Tensor src_key_padding_mask) => throw new StandInException("TransformerEncoder.forward");
    public torch.Tensor call(torch.Tensor src, torch.Tensor src_mask) => throw new StandInException("TransformerEncoder.call");
    public torch.Tensor call(torch.Tensor src) => throw new StandInException("TransformerEncoder.call");

    public enum Activations
    {
        ReLU = 0,
        GELU = 1,
    }
}
