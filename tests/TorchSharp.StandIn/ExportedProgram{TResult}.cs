#nullable enable

namespace TorchSharp;

public partial class ExportedProgram<TResult> : ExportedProgram
{
    private protected ExportedProgram() { }
    public new TResult run(params torch.Tensor[] inputs) => throw new StandInException("ExportedProgram.run");
    public new TResult forward(params torch.Tensor[] inputs) => throw new StandInException("ExportedProgram.forward");
    public new TResult call(params torch.Tensor[] inputs) => throw new StandInException("ExportedProgram.call");
}
