#nullable enable

namespace TorchSharp.Modules;

public sealed partial class GroupNorm : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal GroupNorm() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("GroupNorm.forward");
    protected override void Dispose(bool disposing) => throw new StandInException("GroupNorm.Dispose");
    public Parameter? bias { get => throw new StandInException("GroupNorm.bias"); set => throw new StandInException("GroupNorm.bias"); }
    public Parameter weight { get => throw new StandInException("GroupNorm.weight"); set => throw new StandInException("GroupNorm.weight"); }
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw new StandInException("GroupNorm._to");
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw new StandInException("GroupNorm._to");
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw new StandInException("GroupNorm._to");
    public long num_groups { get => throw new StandInException("GroupNorm.num_groups"); set => throw new StandInException("GroupNorm.num_groups"); }
    public double eps { get => throw new StandInException("GroupNorm.eps"); set => throw new StandInException("GroupNorm.eps"); }
    public bool affine { get => throw new StandInException("GroupNorm.affine"); set => throw new StandInException("GroupNorm.affine"); }
}
