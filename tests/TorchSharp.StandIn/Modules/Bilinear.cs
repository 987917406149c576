#nullable enable

namespace TorchSharp.Modules;

public sealed partial class Bilinear : torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal Bilinear() { }
    public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2) => throw new StandInException("Bilinear.forward");
    protected override void Dispose(bool disposing) => throw new StandInException("Bilinear.Dispose");
    public Parameter? bias { get => throw new StandInException("Bilinear.bias"); set => throw new StandInException("Bilinear.bias"); }
    public Parameter weight { get => throw new StandInException("Bilinear.weight"); set => throw new StandInException("Bilinear.weight"); }
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw new StandInException("Bilinear._to");
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw new StandInException("Bilinear._to");
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw new StandInException("Bilinear._to");
    public long in1_features { get => throw new StandInException("Bilinear.in1_features"); set => throw new StandInException("Bilinear.in1_features"); }
    public long in2_features { get => throw new StandInException("Bilinear.in2_features"); set => throw new StandInException("Bilinear.in2_features"); }
    public long out_features { get => throw new StandInException("Bilinear.out_features"); set => throw new StandInException("Bilinear.out_features"); }
}
