#nullable enable

namespace TorchSharp.Modules;

public sealed partial class LayerNorm : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    internal LayerNorm() { }
    public void reset_parameters() => throw new StandInException("LayerNorm.reset_parameters");
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("LayerNorm.forward");
    protected override void Dispose(bool disposing) => throw new StandInException("LayerNorm.Dispose");
    public Parameter? bias { get => throw new StandInException("LayerNorm.bias"); set => throw new StandInException("LayerNorm.bias"); }
    public Parameter weight { get => throw new StandInException("LayerNorm.weight"); set => throw new StandInException("LayerNorm.weight"); }
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw new StandInException("LayerNorm._to");
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw new StandInException("LayerNorm._to");
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw new StandInException("LayerNorm._to");
    public long[] normalized_shape { get => throw new StandInException("LayerNorm.normalized_shape"); set => throw new StandInException("LayerNorm.normalized_shape"); }
    public double eps { get => throw new StandInException("LayerNorm.eps"); set => throw new StandInException("LayerNorm.eps"); }
    public bool elementwise_affine { get => throw new StandInException("LayerNorm.elementwise_affine"); set => throw new StandInException("LayerNorm.elementwise_affine"); }
}
