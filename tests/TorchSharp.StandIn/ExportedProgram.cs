using System;

#nullable enable

namespace TorchSharp;

public partial class ExportedProgram : IDisposable
{
    private protected ExportedProgram() { }
    public torch.Tensor[] run(params torch.Tensor[] inputs) => throw new StandInException("ExportedProgram.run");
    public torch.Tensor[] forward(params torch.Tensor[] inputs) => throw new StandInException("ExportedProgram.forward");
    public torch.Tensor[] call(params torch.Tensor[] inputs) => throw new StandInException("ExportedProgram.call");
    public void Dispose() => throw new StandInException("ExportedProgram.Dispose");
    protected virtual void Dispose(bool disposing) => throw new StandInException("ExportedProgram.Dispose");
}
