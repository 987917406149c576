namespace TorchSharp.Modules;

public partial class Parameter : torch.Tensor
{
    private protected Parameter() { }
    public Parameter(torch.Tensor data, bool requires_grad = true) => throw new StandInException("Parameter");
}
