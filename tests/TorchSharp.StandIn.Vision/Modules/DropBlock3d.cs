namespace TorchSharp.Modules;

public partial class DropBlock3d : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    private protected DropBlock3d() { }
    public DropBlock3d(double p, long block_size, bool inplace = false, double eps = 1E-06) => throw new StandInException("DropBlock3d", "TorchVision");
    public override torch.Tensor forward(torch.Tensor input) => throw new StandInException("DropBlock3d.forward", "TorchVision");
}
