#nullable enable

namespace TorchSharp.Modules;

public sealed partial class LSTM : torch.nn.Module<torch.Tensor, (torch.Tensor, torch.Tensor)?, (torch.Tensor, torch.Tensor, torch.Tensor)>
{
    internal LSTM() { }
    public override (torch.Tensor, torch.Tensor, torch.Tensor) forward(torch.Tensor input, (torch.Tensor, torch.Tensor)? h0_c0 = null) => throw new StandInException("LSTM.forward");
    public new (torch.Tensor, torch.Tensor, torch.Tensor) call(torch.Tensor input, (torch.Tensor, torch.Tensor)? h0_c0 = null) => throw new StandInException("LSTM.call");
    public (torch.nn.utils.rnn.PackedSequence, torch.Tensor, torch.Tensor) call(torch.nn.utils.rnn.PackedSequence input, (torch.Tensor, torch.Tensor)? h0_c0 = null) => throw new StandInException("LSTM.call");
    public void flatten_parameters() => throw new StandInException("LSTM.flatten_parameters");
}
