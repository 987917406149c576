using System;

#nullable enable

namespace TorchSharp.Modules;

public abstract partial class Convolution : torch.nn.Module<torch.Tensor, torch.Tensor>
{
    private protected Convolution() { }
    protected Convolution(string name, long in_channels, long out_channels, long[] kernel_size, long[] stride, long[]? padding, Padding? padding_type, long[] dilation, bool transposed, long[] output_padding, long groups, bool bias, PaddingModes padding_mode, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("Convolution");
    public void reset_parameters() => throw new StandInException("Convolution.reset_parameters");
    public void SetPadding(long[] padding) => throw new StandInException("Convolution.SetPadding");
    public void SetPadding(Padding padding) => throw new StandInException("Convolution.SetPadding");
    protected bool ValidateShape(torch.Tensor input, long dimensions) => throw new StandInException("Convolution.ValidateShape");
    protected override void Dispose(bool disposing) => throw new StandInException("Convolution.Dispose");
    public Parameter? bias { get => throw new StandInException("Convolution.bias"); set => throw new StandInException("Convolution.bias"); }
    public Parameter weight { get => throw new StandInException("Convolution.weight"); set => throw new StandInException("Convolution.weight"); }
    protected internal override torch.nn.Module _to(torch.Device device, torch.ScalarType dtype, bool non_blocking) => throw new StandInException("Convolution._to");
    protected internal override torch.nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking) => throw new StandInException("Convolution._to");
    protected internal override torch.nn.Module _to(torch.ScalarType dtype, bool non_blocking) => throw new StandInException("Convolution._to");
    [Obsolete("Deprecated API", true)] protected Convolution(nint handle, nint boxedHandle, long input_channels) => throw new StandInException("Convolution");
    protected Parameter? _bias;
    protected Parameter? _weight;
    protected long[] _reversed_padding_repeated_twice;
    [Obsolete("Deprecated.", true)] protected long input_channels;
    public long in_channels => throw new StandInException("Convolution.in_channels");
    public long out_channels => throw new StandInException("Convolution.out_channels");
    public bool transposed => throw new StandInException("Convolution.transposed");
    public Padding? padding_type => throw new StandInException("Convolution.padding_type");
    public long[]? padding => throw new StandInException("Convolution.padding");
    public PaddingModes padding_mode { get => throw new StandInException("Convolution.padding_mode"); set => throw new StandInException("Convolution.padding_mode"); }
    public long groups { get => throw new StandInException("Convolution.groups"); set => throw new StandInException("Convolution.groups"); }
    public long[] kernel_size { get => throw new StandInException("Convolution.kernel_size"); set => throw new StandInException("Convolution.kernel_size"); }
    public long[] stride { get => throw new StandInException("Convolution.stride"); set => throw new StandInException("Convolution.stride"); }
    public long[] dilation { get => throw new StandInException("Convolution.dilation"); set => throw new StandInException("Convolution.dilation"); }
    public long[] output_padding { get => throw new StandInException("Convolution.output_padding"); set => throw new StandInException("Convolution.output_padding"); }
}
