using System;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static CELU CELU(double alpha = 1.0, bool inplace = false) => throw new StandInException("torch.nn.CELU");
        public static ELU ELU(double alpha = 1.0, bool inplace = false) => throw new StandInException("torch.nn.ELU");
        public static GELU GELU() => throw new StandInException("torch.nn.GELU");
        public static GELU GELU(bool inplace) => throw new StandInException("torch.nn.GELU");
        public static GELU GELU(GELU.Approximate approximate, bool inplace = false) => throw new StandInException("torch.nn.GELU");
        public static GLU GLU(long dim = -1) => throw new StandInException("torch.nn.GLU");
        public static Hardshrink Hardshrink(double lambda = 0.5) => throw new StandInException("torch.nn.Hardshrink");
        public static Hardsigmoid Hardsigmoid(bool inplace = false) => throw new StandInException("torch.nn.Hardsigmoid");
        public static Hardswish Hardswish(bool inplace = false) => throw new StandInException("torch.nn.Hardswish");
        public static Hardtanh Hardtanh(double min_val = -1.0, double max_val = 1.0, bool inplace = false) => throw new StandInException("torch.nn.Hardtanh");
        public static LeakyReLU LeakyReLU(double negative_slope = 0.01, bool inplace = false) => throw new StandInException("torch.nn.LeakyReLU");
        public static LogSigmoid LogSigmoid() => throw new StandInException("torch.nn.LogSigmoid");
        public static LogSoftmax LogSoftmax(long dim) => throw new StandInException("torch.nn.LogSoftmax");
        public static Mish Mish() => throw new StandInException("torch.nn.Mish");
        public static Mish Mish(bool inplace) => throw new StandInException("torch.nn.Mish");
        public static RReLU RReLU(double lower = 0.125, double upper = 0.3333333333333333, bool inplace = false) => throw new StandInException("torch.nn.RReLU");
        public static ReLU6 ReLU6(bool inplace = false) => throw new StandInException("torch.nn.ReLU6");
        public static ReLU ReLU(bool inplace = false) => throw new StandInException("torch.nn.ReLU");
        public static SELU SELU(bool inplace = false) => throw new StandInException("torch.nn.SELU");
        public static SiLU SiLU() => throw new StandInException("torch.nn.SiLU");
        public static SiLU SiLU(bool inplace) => throw new StandInException("torch.nn.SiLU");
        public static Sigmoid Sigmoid() => throw new StandInException("torch.nn.Sigmoid");
        public static Sigmoid Sigmoid(bool inplace) => throw new StandInException("torch.nn.Sigmoid");
        public static Softmax Softmax(long dim) => throw new StandInException("torch.nn.Softmax");
        public static Softmax2d Softmax2d() => throw new StandInException("torch.nn.Softmax2d");
        public static Softmin Softmin(long dim) => throw new StandInException("torch.nn.Softmin");
        public static Softplus Softplus(double beta = 1.0, double threshold = 20.0) => throw new StandInException("torch.nn.Softplus");
        public static Softshrink Softshrink(double lambda = 0.5) => throw new StandInException("torch.nn.Softshrink");
        public static Softsign Softsign() => throw new StandInException("torch.nn.Softsign");
        public static Softsign Softsign(bool inplace) => throw new StandInException("torch.nn.Softsign");
        public static Tanh Tanh() => throw new StandInException("torch.nn.Tanh");
        public static Tanh Tanh(bool inplace = false) => throw new StandInException("torch.nn.Tanh");
        public static Tanhshrink Tanhshrink() => throw new StandInException("torch.nn.Tanhshrink");
        public static Tanhshrink Tanhshrink(bool inplace = false) => throw new StandInException("torch.nn.Tanhshrink");
        public static Threshold Threshold(double threshold, double value, bool inplace = false) => throw new StandInException("torch.nn.Threshold");
#nullable enable
        public static PReLU PReLU(long num_parameters, double init = 0.25, torch.Device? device = null, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.PReLU");

        public static partial class functional
        {
#nullable disable
            public static torch.Tensor celu(torch.Tensor x, double alpha, bool inplace = false) => throw new StandInException("torch.nn.functional.celu");
            public static torch.Tensor elu(torch.Tensor x, double alpha, bool inplace = false) => throw new StandInException("torch.nn.functional.elu");
            public static torch.Tensor gelu(torch.Tensor x, bool inplace) => throw new StandInException("torch.nn.functional.gelu");
            public static torch.Tensor gelu(torch.Tensor x, GELU.Approximate approximate, bool inplace = false) => throw new StandInException("torch.nn.functional.gelu");
            public static torch.Tensor gelu(torch.Tensor x) => throw new StandInException("torch.nn.functional.gelu");
            public static torch.Tensor glu(torch.Tensor input, long dim = -1) => throw new StandInException("torch.nn.functional.glu");
            public static torch.Tensor hardshrink(torch.Tensor x, double lambda = 0.5) => throw new StandInException("torch.nn.functional.hardshrink");
            [Obsolete("Not using the PyTorch naming convention.", false)] public static torch.Tensor Hardshrink(torch.Tensor x, double lambda = 0.5) => throw new StandInException("torch.nn.functional.Hardshrink");
            public static torch.Tensor hardsigmoid(torch.Tensor input, bool inplace = false) => throw new StandInException("torch.nn.functional.hardsigmoid");
            public static torch.Tensor hardswish(torch.Tensor input, bool inplace = false) => throw new StandInException("torch.nn.functional.hardswish");
            public static torch.Tensor hardtanh(torch.Tensor x, double min_val = -1.0, double max_val = 1.0, bool inplace = false) => throw new StandInException("torch.nn.functional.hardtanh");
            [Obsolete("Not using the PyTorch naming convention.", false)] public static torch.Tensor Hardtanh(torch.Tensor x, double min_val = -1.0, double max_val = 1.0, bool inplace = false) => throw new StandInException("torch.nn.functional.Hardtanh");
            public static torch.Tensor leaky_relu(torch.Tensor input, double negative_slope = 0.01, bool inplace = false) => throw new StandInException("torch.nn.functional.leaky_relu");
            public static torch.Tensor logsigmoid(torch.Tensor x) => throw new StandInException("torch.nn.functional.logsigmoid");
            public static torch.Tensor log_softmax(torch.Tensor x, long dim) => throw new StandInException("torch.nn.functional.log_softmax");
            public static torch.Tensor mish(torch.Tensor x, bool inplace = false) => throw new StandInException("torch.nn.functional.mish");
            [Obsolete("Not using the PyTorch naming convention.", false)] public static torch.Tensor Mish(torch.Tensor x) => throw new StandInException("torch.nn.functional.Mish");
            public static torch.Tensor rrelu(torch.Tensor x, double lower = 0.125, double upper = 0.3333333333333333, bool inplace = false) => throw new StandInException("torch.nn.functional.rrelu");
            public static torch.Tensor relu6(torch.Tensor x, bool inplace = false) => throw new StandInException("torch.nn.functional.relu6");
            public static torch.Tensor relu(torch.Tensor x, bool inplace = false) => throw new StandInException("torch.nn.functional.relu");
            public static torch.Tensor selu(torch.Tensor x, bool inplace = false) => throw new StandInException("torch.nn.functional.selu");
            public static torch.Tensor silu(torch.Tensor x, bool inplace = false) => throw new StandInException("torch.nn.functional.silu");
            [Obsolete("Incorrect name capitalization", false)] public static torch.Tensor SiLU(torch.Tensor x, bool inplace = false) => throw new StandInException("torch.nn.functional.SiLU");
            public static torch.Tensor sigmoid(torch.Tensor x, bool inplace) => throw new StandInException("torch.nn.functional.sigmoid");
            public static torch.Tensor sigmoid(torch.Tensor x) => throw new StandInException("torch.nn.functional.sigmoid");
            public static torch.Tensor softmax(torch.Tensor input, long dim, torch.ScalarType? dtype = null) => throw new StandInException("torch.nn.functional.softmax");
            public static torch.Tensor softmax2d(torch.Tensor x) => throw new StandInException("torch.nn.functional.softmax2d");
            public static torch.Tensor softmin(torch.Tensor x, long dim) => throw new StandInException("torch.nn.functional.softmin");
            public static torch.Tensor softplus(torch.Tensor x, double beta = 1.0, double threshold = 20.0) => throw new StandInException("torch.nn.functional.softplus");
            public static torch.Tensor softshrink(torch.Tensor x, double lambda = 0.5) => throw new StandInException("torch.nn.functional.softshrink");
            [Obsolete("Not using the PyTorch naming convention.", false)] public static torch.Tensor Softshrink(torch.Tensor x, double lambda = 0.5) => throw new StandInException("torch.nn.functional.Softshrink");
            public static torch.Tensor softsign(torch.Tensor x, bool inplace = false) => throw new StandInException("torch.nn.functional.softsign");
            [Obsolete("Not using the PyTorch naming convention.", false)] public static torch.Tensor Softsign(torch.Tensor x) => throw new StandInException("torch.nn.functional.Softsign");
            public static torch.Tensor tanh(torch.Tensor x, bool inplace = false) => throw new StandInException("torch.nn.functional.tanh");
            public static torch.Tensor tanhshrink(torch.Tensor x, bool inplace = false) => throw new StandInException("torch.nn.functional.tanhshrink");
            [Obsolete("Not using the PyTorch naming convention.", false)] public static torch.Tensor Tanhshrink(torch.Tensor x) => throw new StandInException("torch.nn.functional.Tanhshrink");
            public static torch.Tensor threshold(torch.Tensor x, double threshold, double value, bool inplace = false) => throw new StandInException("torch.nn.functional.threshold");
            [Obsolete("Not using the PyTorch naming convention.", false)] public static torch.Tensor Threshold(torch.Tensor x, double threshold, double value, bool inplace = false) => throw new StandInException("torch.nn.functional.Threshold");
#nullable enable
            public static torch.Tensor prelu(torch.Tensor input, torch.Tensor weight) => throw new StandInException("torch.nn.functional.prelu");
        }
    }
}
