namespace TorchSharp.Modules;

public sealed partial class CosineSimilarity : ParameterLessModule<torch.Tensor, torch.Tensor, torch.Tensor>
{
    internal CosineSimilarity() { }
    public override torch.Tensor forward(torch.Tensor input1, torch.Tensor input2) => throw new StandInException("CosineSimilarity.forward");
    public long dim { get => throw new StandInException("CosineSimilarity.dim"); set => throw new StandInException("CosineSimilarity.dim"); }
    public double eps { get => throw new StandInException("CosineSimilarity.eps"); set => throw new StandInException("CosineSimilarity.eps"); }
}
