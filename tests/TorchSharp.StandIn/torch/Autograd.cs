using System.Collections.Generic;

namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        public static IList<torch.Tensor> grad(IList<torch.Tensor> outputs, IList<torch.Tensor> inputs, IList<torch.Tensor> grad_outputs = null, bool retain_graph = false, bool create_graph = false, bool allow_unused = false) => throw new StandInException("torch.autograd.grad");
        public static void backward(IList<torch.Tensor> tensors, IList<torch.Tensor> grad_tensors = null, bool? retain_graph = null, bool create_graph = false, IList<torch.Tensor> inputs = null) => throw new StandInException("torch.autograd.backward");
        public static void backward(torch.Tensor tensor, IList<torch.Tensor> grad_tensors = null, bool? retain_graph = null, bool create_graph = false, IList<torch.Tensor> inputs = null) => throw new StandInException("torch.autograd.backward");
        public static void backward(torch.Tensor tensor, torch.Tensor grad_tensor, bool? retain_graph = null, bool create_graph = false, IList<torch.Tensor> inputs = null) => throw new StandInException("torch.autograd.backward");
        public static AnomalyMode detect_anomaly(bool check_nan = true) => throw new StandInException("torch.autograd.detect_anomaly");
        public static AnomalyMode set_detect_anomaly(bool mode, bool check_nan = true) => throw new StandInException("torch.autograd.set_detect_anomaly");
    }
}
