using System;
using System.Collections.Generic;

namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        public static partial class functional
        {
            public static IEnumerable<torch.Tensor> jacobian(Func<torch.Tensor[], torch.Tensor[]> function, params torch.Tensor[] inputs) => throw new StandInException("torch.autograd.functional.jacobian");
            public static torch.Tensor jacobian(Func<torch.Tensor, torch.Tensor> function, torch.Tensor inputs) => throw new StandInException("torch.autograd.functional.jacobian");
            public static IEnumerable<torch.Tensor> jacobian(Func<torch.Tensor, torch.Tensor[]> function, torch.Tensor inputs) => throw new StandInException("torch.autograd.functional.jacobian");
            public static IEnumerable<torch.Tensor> jacobian(Func<torch.Tensor[], torch.Tensor> function, params torch.Tensor[] inputs) => throw new StandInException("torch.autograd.functional.jacobian");
        }
    }
}
