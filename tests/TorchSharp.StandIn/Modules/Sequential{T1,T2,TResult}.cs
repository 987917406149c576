using System;
using System.Collections.Generic;

namespace TorchSharp.Modules;

public abstract partial class Sequential<T1, T2, TResult> : torch.nn.Module<T1, T2, TResult>
{
    private protected Sequential() { }
    public Sequential<T1, T2, TResult> append(string name, torch.nn.Module module) => throw new StandInException("Sequential.append");
    protected internal void Add(string name, torch.nn.Module sm) => throw new StandInException("Sequential.Add");
    public Sequential<T1, T2, TResult> append(torch.nn.Module module) => throw new StandInException("Sequential.append");
    protected internal void Add(torch.nn.Module module) => throw new StandInException("Sequential.Add");
    public override IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) => throw new StandInException("Sequential.named_parameters");
    public override IEnumerable<(string name, torch.Tensor buffer)> named_buffers(bool recurse = true, bool include_persistent = true) => throw new StandInException("Sequential.named_buffers");
    public override IEnumerable<(string name, torch.nn.Module module)> named_children() => throw new StandInException("Sequential.named_children");
    public override IEnumerable<(string name, torch.nn.Module module)> named_modules() => throw new StandInException("Sequential.named_modules");
    protected Sequential(params (string name, torch.nn.Module submodule)[] modules) => throw new StandInException("Sequential");
    protected Sequential(params torch.nn.Module[] modules) => throw new StandInException("Sequential");
    public override torch.nn.Module apply(Action<torch.nn.Module> fn) => throw new StandInException("Sequential.apply");
    public int Count => throw new StandInException("Sequential.Count");
    public torch.nn.Module this[int index] => throw new StandInException("Sequential[]");
    public Sequential<T1, T2, TResult> this[(int? start, int? end) index] => throw new StandInException("Sequential[]");
    protected virtual Sequential<T1, T2, TResult> Slice(int start, int end) => throw new StandInException("Sequential.Slice");
#if NETSTANDARD2_1_OR_GREATER
    public Sequential<T1, T2, TResult> this[Range index] => throw new StandInException("Sequential[]");
#endif
    protected override void Dispose(bool disposing) => throw new StandInException("Sequential.Dispose");
    public override void train(bool on = true) => throw new StandInException("Sequential.train");
    public override void eval() => throw new StandInException("Sequential.eval");
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw new StandInException("Sequential._to");
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw new StandInException("Sequential._to");
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw new StandInException("Sequential._to");
}
