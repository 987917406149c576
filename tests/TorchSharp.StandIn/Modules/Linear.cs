#nullable enable

namespace TorchSharp.Modules;

public sealed partial class Linear : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal Linear() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("Linear.forward");
    protected override void Dispose(bool disposing) => throw new StandInException("Linear.Dispose");
    public Parameter? bias { get => throw new StandInException("Linear.bias"); set => throw new StandInException("Linear.bias"); }
    public Parameter weight { get => throw new StandInException("Linear.weight"); set => throw new StandInException("Linear.weight"); }
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw new StandInException("Linear._to");
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw new StandInException("Linear._to");
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw new StandInException("Linear._to");
    public long in_features { get => throw new StandInException("Linear.in_features"); set => throw new StandInException("Linear.in_features"); }
    public long out_features { get => throw new StandInException("Linear.out_features"); set => throw new StandInException("Linear.out_features"); }
}
