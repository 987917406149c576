#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static partial class export
    {
        public static ExportedProgram load(string filename) => throw new StandInException("torch.export.load");
        public static ExportedProgram<TResult> load<TResult>(string filename) => throw new StandInException("torch.export.load");
    }
}
