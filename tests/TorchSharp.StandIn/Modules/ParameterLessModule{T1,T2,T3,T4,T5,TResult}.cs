namespace TorchSharp.Modules;

public abstract partial class ParameterLessModule<T1, T2, T3, T4, T5, TResult> : torch.nn.Module<T1, T2, T3, T4, T5, TResult>, IParameterLessModule
{
    private protected ParameterLessModule() { }
    protected ParameterLessModule(string name) => throw new StandInException("ParameterLessModule");
    protected ParameterLessModule(nint handle, nint boxedHandle) => throw new StandInException("ParameterLessModule");
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw new StandInException("ParameterLessModule._to");
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw new StandInException("ParameterLessModule._to");
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw new StandInException("ParameterLessModule._to");
    public override void register_buffer(string name, torch.Tensor tensor, bool persistent = true) => throw new StandInException("ParameterLessModule.register_buffer");
    public override void register_parameter(string name, Parameter param) => throw new StandInException("ParameterLessModule.register_parameter");
    public override void register_module(string name, torch.nn.Module submodule) => throw new StandInException("ParameterLessModule.register_module");
}
