namespace TorchSharp.Modules;

public sealed partial class PairwiseDistance : ParameterLessModule<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal PairwiseDistance() { }
    public double norm { get => throw new StandInException("PairwiseDistance.norm"); set => throw new StandInException("PairwiseDistance.norm"); }
    public double eps { get => throw new StandInException("PairwiseDistance.eps"); set => throw new StandInException("PairwiseDistance.eps"); }
    public bool keepdim { get => throw new StandInException("PairwiseDistance.keepdim"); set => throw new StandInException("PairwiseDistance.keepdim"); }
    public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2) => throw new StandInException("PairwiseDistance.forward");
}
