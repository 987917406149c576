using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static Parameter Parameter(torch.Tensor data, bool requires_grad = true) => throw new StandInException("torch.nn.Parameter");
        public static ParameterDict ParameterDict(params (string, Parameter)[] parameters) => throw new StandInException("torch.nn.ParameterDict");
#nullable enable
        public static ParameterList ParameterList(params Parameter[] parameters) => throw new StandInException("torch.nn.ParameterList");
    }
}
