using System;
using System.Collections.Generic;

namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        public partial class AutogradContext : IDisposable
        {
            private protected AutogradContext() { }
            public void save_for_backward(List<torch.Tensor> tensors) => throw new StandInException("torch.autograd.AutogradContext.save_for_backward");
            public void save_data(string key, object value) => throw new StandInException("torch.autograd.AutogradContext.save_data");
            public void mark_dirty(List<torch.Tensor> tensors) => throw new StandInException("torch.autograd.AutogradContext.mark_dirty");
            public void mark_non_differentiable(List<torch.Tensor> tensors) => throw new StandInException("torch.autograd.AutogradContext.mark_non_differentiable");
            public void set_materialize_grads(bool value) => throw new StandInException("torch.autograd.AutogradContext.set_materialize_grads");
            public bool MaterializeGrads => throw new StandInException("torch.autograd.AutogradContext.MaterializeGrads");
            public List<torch.Tensor> get_saved_variables() => throw new StandInException("torch.autograd.AutogradContext.get_saved_variables");
            public object get_data(string key) => throw new StandInException("torch.autograd.AutogradContext.get_data");
            public void Dispose() => throw new StandInException("torch.autograd.AutogradContext.Dispose");
            protected virtual void Dispose(bool disposing) => throw new StandInException("torch.autograd.AutogradContext.Dispose");
        }

        public abstract partial class Function<T> where T : torch.autograd.Function<T>, new()
        {
            public static List<torch.Tensor> apply_internal(params object[] vars) => throw new StandInException("torch.autograd.Function.apply_internal");
            public abstract string Name { get; }
        }

        public abstract partial class SingleTensorFunction<T> : torch.autograd.Function<T> where T : torch.autograd.SingleTensorFunction<T>, new()
        {
            public static torch.Tensor apply(params object[] vars) => throw new StandInException("torch.autograd.SingleTensorFunction.apply");
            public abstract torch.Tensor forward(torch.autograd.AutogradContext ctx, params object[] vars);
            public abstract List<torch.Tensor> backward(torch.autograd.AutogradContext ctx, torch.Tensor grad_output);
        }

        public abstract partial class MultiTensorFunction<T> : torch.autograd.Function<T> where T : torch.autograd.MultiTensorFunction<T>, new()
        {
            public static List<torch.Tensor> apply(params object[] vars) => throw new StandInException("torch.autograd.MultiTensorFunction.apply");
            public abstract List<torch.Tensor> forward(torch.autograd.AutogradContext ctx, params object[] vars);
            public abstract List<torch.Tensor> backward(torch.autograd.AutogradContext ctx, List<torch.Tensor> grad_outputs);
        }
    }
}
