namespace TorchSharp.Modules;

public sealed partial class Hardtanh : ParameterLessModule<torch.Tensor, torch.Tensor>
{
    internal Hardtanh() { }
    public override torch.Tensor forward(torch.Tensor tensor) => throw new StandInException("Hardtanh.forward");
    public override string GetName() => throw new StandInException("Hardtanh.GetName");
    public double min_val { get => throw new StandInException("Hardtanh.min_val"); set => throw new StandInException("Hardtanh.min_val"); }
    public double max_val { get => throw new StandInException("Hardtanh.max_val"); set => throw new StandInException("Hardtanh.max_val"); }
    public bool inplace { get => throw new StandInException("Hardtanh.inplace"); set => throw new StandInException("Hardtanh.inplace"); }
}
