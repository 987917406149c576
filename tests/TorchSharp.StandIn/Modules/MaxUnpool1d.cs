namespace TorchSharp.Modules;

public sealed partial class MaxUnpool1d : ParameterLessModule<torch.Tensor, torch.Tensor, long[], torch.Tensor>
{
    internal MaxUnpool1d() { }
    public override torch.Tensor forward(torch.Tensor tensor, torch.Tensor indices, long[] output_size = null) => throw new StandInException("MaxUnpool1d.forward");
    public new torch.Tensor call(torch.Tensor tensor, torch.Tensor indices, long[] output_size = null) => throw new StandInException("MaxUnpool1d.call");
    public long kernel_size { get => throw new StandInException("MaxUnpool1d.kernel_size"); set => throw new StandInException("MaxUnpool1d.kernel_size"); }
    public long? stride { get => throw new StandInException("MaxUnpool1d.stride"); set => throw new StandInException("MaxUnpool1d.stride"); }
    public long? padding { get => throw new StandInException("MaxUnpool1d.padding"); set => throw new StandInException("MaxUnpool1d.padding"); }
}
