#nullable enable

namespace TorchSharp.Modules;

public sealed partial class RNNCell : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal RNNCell() { }
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor? h0 = null) => throw new StandInException("RNNCell.forward");
    public Parameter? bias_ih { get => throw new StandInException("RNNCell.bias_ih"); set => throw new StandInException("RNNCell.bias_ih"); }
    public Parameter? bias_hh { get => throw new StandInException("RNNCell.bias_hh"); set => throw new StandInException("RNNCell.bias_hh"); }
    public Parameter? weight_ih { get => throw new StandInException("RNNCell.weight_ih"); set => throw new StandInException("RNNCell.weight_ih"); }
    public Parameter? weight_hh { get => throw new StandInException("RNNCell.weight_hh"); set => throw new StandInException("RNNCell.weight_hh"); }
}
