namespace TorchSharp.Modules;

public sealed partial class GRU : torch.nn.Module<torch.Tensor, torch.Tensor, (torch.Tensor, torch.Tensor)>
{
    internal GRU() { }
    public override (torch.Tensor, torch.Tensor) forward(torch.Tensor input, torch.Tensor h0 = null) => throw new StandInException("GRU.forward");
    public new (torch.Tensor, torch.Tensor) call(torch.Tensor input, torch.Tensor h0 = null) => throw new StandInException("GRU.call");
    public (torch.nn.utils.rnn.PackedSequence, torch.Tensor) call(torch.nn.utils.rnn.PackedSequence input, torch.Tensor h0 = null) => throw new StandInException("GRU.call");
    public void flatten_parameters() => throw new StandInException("GRU.flatten_parameters");
}
