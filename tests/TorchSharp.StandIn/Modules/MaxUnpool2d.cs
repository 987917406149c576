namespace TorchSharp.Modules;

public sealed partial class MaxUnpool2d : ParameterLessModule<torch.Tensor, torch.Tensor, long[], torch.Tensor>
{
    internal MaxUnpool2d() { }
    public override torch.Tensor forward(torch.Tensor tensor, torch.Tensor indices, long[] output_size = null) => throw new StandInException("MaxUnpool2d.forward");
    public new torch.Tensor call(torch.Tensor tensor, torch.Tensor indices, long[] output_size = null) => throw new StandInException("MaxUnpool2d.call");
    public long[] kernel_size { get => throw new StandInException("MaxUnpool2d.kernel_size"); set => throw new StandInException("MaxUnpool2d.kernel_size"); }
    public long[] stride { get => throw new StandInException("MaxUnpool2d.stride"); set => throw new StandInException("MaxUnpool2d.stride"); }
    public long[] padding { get => throw new StandInException("MaxUnpool2d.padding"); set => throw new StandInException("MaxUnpool2d.padding"); }
}
