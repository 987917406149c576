namespace TorchSharp.Modules;

public partial class DropBlock2d : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    private protected DropBlock2d() { }
    public DropBlock2d(double p, long block_size, bool inplace = false, double eps = 1E-06) => throw new StandInException("DropBlock2d", "TorchVision");
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("DropBlock2d.forward", "TorchVision");
}
