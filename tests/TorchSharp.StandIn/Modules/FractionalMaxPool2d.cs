namespace TorchSharp.Modules;

public sealed partial class FractionalMaxPool2d : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal FractionalMaxPool2d() { }
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("FractionalMaxPool2d.forward");
    public (torch.Tensor Values, torch.Tensor Indices) forward_with_indices(torch.Tensor input) => throw new StandInException("FractionalMaxPool2d.forward_with_indices");
    public long[] kernel_size { get => throw new StandInException("FractionalMaxPool2d.kernel_size"); set => throw new StandInException("FractionalMaxPool2d.kernel_size"); }
    public long[] output_size { get => throw new StandInException("FractionalMaxPool2d.output_size"); set => throw new StandInException("FractionalMaxPool2d.output_size"); }
    public double[] output_ratio { get => throw new StandInException("FractionalMaxPool2d.output_ratio"); set => throw new StandInException("FractionalMaxPool2d.output_ratio"); }
}
