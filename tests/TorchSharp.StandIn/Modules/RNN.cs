#nullable enable

namespace TorchSharp.Modules;

public sealed partial class RNN : torch.nn.Module<torch.Tensor, torch.Tensor?, (torch.Tensor, torch.Tensor)>
{
    internal RNN() { }
    public override (torch.Tensor, torch.Tensor) forward(torch.Tensor input, torch.Tensor? h0) => throw new StandInException("RNN.forward");
    public new (torch.Tensor, torch.Tensor) call(torch.Tensor input, torch.Tensor? h0 = null) => throw new StandInException("RNN.call");
    public (torch.nn.utils.rnn.PackedSequence, torch.Tensor) call(torch.nn.utils.rnn.PackedSequence input, torch.Tensor? h0 = null) => throw new StandInException("RNN.call");
    public void flatten_parameters() => throw new StandInException("RNN.flatten_parameters");
    public Parameter? get_bias_ih(long idx) => throw new StandInException("RNN.get_bias_ih");
    public Parameter? get_bias_hh(long idx) => throw new StandInException("RNN.get_bias_hh");
    public Parameter? get_weight_ih(long idx) => throw new StandInException("RNN.get_weight_ih");
    public Parameter? get_weight_hh(long idx) => throw new StandInException("RNN.get_weight_hh");
}
