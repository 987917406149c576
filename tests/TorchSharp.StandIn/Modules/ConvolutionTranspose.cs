#nullable enable

namespace TorchSharp.Modules;

public abstract partial class ConvolutionTranspose : Convolution
{
    private protected ConvolutionTranspose() { }
    protected ConvolutionTranspose(string name, long in_channels, long out_channels, long[] kernel_size, long[] stride, long[]? padding, Padding? padding_type, long[] dilation, bool transposed, long[] output_padding, long groups, bool bias, PaddingModes padding_mode, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("ConvolutionTranspose");
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("ConvolutionTranspose.forward");
    public abstract torch.Tensor forward(torch.Tensor input, long[]? output_size);
    protected long[] _output_padding(torch.Tensor input, long[]? output_size, long[] kernel_size, long[] stride, long[] padding, long[] dilation, long num_spatial_dims) => throw new StandInException("ConvolutionTranspose._output_padding");
}
