#nullable enable

namespace TorchSharp.Modules;

public abstract partial class NormBase : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    private protected NormBase() { }
    public NormBase(long num_features, double eps, double? momentum, bool affine, bool track_running_stats, torch.Device? device, torch.ScalarType? dtype, string name) => throw new StandInException("NormBase");
    public void reset_running_stats() => throw new StandInException("NormBase.reset_running_stats");
    public void reset_parameters() => throw new StandInException("NormBase.reset_parameters");
    protected abstract void ValidateInputDimensions(torch.Tensor input);
    protected override void Dispose(bool disposing) => throw new StandInException("NormBase.Dispose");
    public Parameter? bias { get => throw new StandInException("NormBase.bias"); set => throw new StandInException("NormBase.bias"); }
    public Parameter weight { get => throw new StandInException("NormBase.weight"); set => throw new StandInException("NormBase.weight"); }
    public torch.Tensor? running_mean { get => throw new StandInException("NormBase.running_mean"); set => throw new StandInException("NormBase.running_mean"); }
    public torch.Tensor? running_var { get => throw new StandInException("NormBase.running_var"); set => throw new StandInException("NormBase.running_var"); }
    public torch.Tensor? num_batches_tracked { get => throw new StandInException("NormBase.num_batches_tracked"); set => throw new StandInException("NormBase.num_batches_tracked"); }
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw new StandInException("NormBase._to");
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw new StandInException("NormBase._to");
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw new StandInException("NormBase._to");
    public long num_features => throw new StandInException("NormBase.num_features");
    public double eps { get => throw new StandInException("NormBase.eps"); set => throw new StandInException("NormBase.eps"); }
    public double? momentum { get => throw new StandInException("NormBase.momentum"); set => throw new StandInException("NormBase.momentum"); }
    public bool affine => throw new StandInException("NormBase.affine");
    public bool track_running_stats => throw new StandInException("NormBase.track_running_stats");
}
