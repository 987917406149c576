#nullable enable

namespace TorchSharp.Modules;

public sealed partial class LSTMCell : torch.nn.Module<torch.Tensor, (torch.Tensor, torch.Tensor)?, (torch.Tensor, torch.Tensor)>
{
    internal LSTMCell() { }
    public override (torch.Tensor, torch.Tensor) forward(torch.Tensor input, (torch.Tensor, torch.Tensor)? h0_c0) => throw new StandInException("LSTMCell.forward");
    public new (torch.Tensor, torch.Tensor) call(torch.Tensor input, (torch.Tensor, torch.Tensor)? h0_c0 = null) => throw new StandInException("LSTMCell.call");
    public Parameter? bias_ih { get => throw new StandInException("LSTMCell.bias_ih"); set => throw new StandInException("LSTMCell.bias_ih"); }
    public Parameter? bias_hh { get => throw new StandInException("LSTMCell.bias_hh"); set => throw new StandInException("LSTMCell.bias_hh"); }
    public Parameter? weight_ih { get => throw new StandInException("LSTMCell.weight_ih"); set => throw new StandInException("LSTMCell.weight_ih"); }
    public Parameter? weight_hh { get => throw new StandInException("LSTMCell.weight_hh"); set => throw new StandInException("LSTMCell.weight_hh"); }
}
