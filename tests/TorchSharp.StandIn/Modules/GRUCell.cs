#nullable enable

namespace TorchSharp.Modules;

public sealed partial class GRUCell : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal GRUCell() { }
    public override torch.Tensor forward(torch.Tensor input, torch.Tensor? h0 = null) => throw new StandInException("GRUCell.forward");
    public Parameter? bias_ih { get => throw new StandInException("GRUCell.bias_ih"); set => throw new StandInException("GRUCell.bias_ih"); }
    public Parameter? bias_hh { get => throw new StandInException("GRUCell.bias_hh"); set => throw new StandInException("GRUCell.bias_hh"); }
    public Parameter? weight_ih { get => throw new StandInException("GRUCell.weight_ih"); set => throw new StandInException("GRUCell.weight_ih"); }
    public Parameter? weight_hh { get => throw new StandInException("GRUCell.weight_hh"); set => throw new StandInException("GRUCell.weight_hh"); }
}
