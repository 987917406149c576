using System;
using System.Collections.Generic;
using TorchSharp.Modules;

#nullable enable

namespace TorchSharp;

public static partial class torch
{
    [Obsolete("torch.cholesky is deprecated in favor of torch.linalg.cholesky and will be removed in a future release. Use torch.linalg.cholesky instead.", false)] public static torch.Tensor cholesky(torch.Tensor input, bool upper) => throw new StandInException("torch.cholesky");
    public static torch.Tensor norm(torch.Tensor input) => throw new StandInException("torch.norm");
    public static torch.Tensor concatenate(IList<torch.Tensor> tensors, long axis = 0) => throw new StandInException("torch.concatenate");
    public static torch.Tensor concatenate(torch.Tensor[] tensors, long axis = 0) => throw new StandInException("torch.concatenate");
    public static torch.Tensor concatenate(ReadOnlySpan<torch.Tensor> tensors, long axis = 0) => throw new StandInException("torch.concatenate");
    public static torch.Tensor squeeze(torch.Tensor input, long? dim = null) => throw new StandInException("torch.squeeze");
    public static torch.Tensor squeeze_(torch.Tensor input, long? dim = null) => throw new StandInException("torch.squeeze_");
    public static torch.Tensor column_stack(IList<torch.Tensor> tensors) => throw new StandInException("torch.column_stack");
    public static torch.Tensor column_stack(params torch.Tensor[] tensors) => throw new StandInException("torch.column_stack");
    public static torch.Tensor column_stack(ReadOnlySpan<torch.Tensor> tensors) => throw new StandInException("torch.column_stack");
    public static torch.Tensor row_stack(IList<torch.Tensor> tensors) => throw new StandInException("torch.row_stack");
    public static torch.Tensor row_stack(params torch.Tensor[] tensors) => throw new StandInException("torch.row_stack");
    public static torch.Tensor row_stack(ReadOnlySpan<torch.Tensor> tensors) => throw new StandInException("torch.row_stack");
    public static torch.Tensor[] unbind(torch.Tensor tensor, int dim = 0) => throw new StandInException("torch.unbind");
    public static torch.Tensor scatter_add_(torch.Tensor input, long dim, torch.Tensor index, torch.Tensor src) => throw new StandInException("torch.scatter_add_");
    public static torch.Tensor clamp_max(torch.Tensor input, Scalar max) => throw new StandInException("torch.clamp_max");
    public static torch.Tensor clamp_max_(torch.Tensor input, Scalar max) => throw new StandInException("torch.clamp_max_");
    public static torch.Tensor clamp_min(torch.Tensor input, Scalar min) => throw new StandInException("torch.clamp_min");
    public static torch.Tensor clamp_min_(torch.Tensor input, Scalar min) => throw new StandInException("torch.clamp_min_");
    public static torch.Tensor unflatten(torch.Tensor input, long dim, params long[] sizes) => throw new StandInException("torch.unflatten");
    public static torch.Tensor unflatten(torch.Tensor input, long dim, torch.Size sizes) => throw new StandInException("torch.unflatten");
    public static torch.Tensor _standard_gamma(torch.Tensor input, torch.Generator? generator = null) => throw new StandInException("torch._standard_gamma");
    public static torch.Tensor _sample_dirichlet(torch.Tensor input, torch.Generator? generator = null) => throw new StandInException("torch._sample_dirichlet");
    public static torch.Tensor index_fill(torch.Tensor input, long dim, torch.Tensor index, Scalar value) => throw new StandInException("torch.index_fill");
    public static torch.Tensor index_fill_(torch.Tensor input, long dim, torch.Tensor index, Scalar value) => throw new StandInException("torch.index_fill_");
    public static bool is_conj(torch.Tensor input) => throw new StandInException("torch.is_conj");
    public static (torch.Tensor std, torch.Tensor mean) std_mean(torch.Tensor input, bool unbiased = true) => throw new StandInException("torch.std_mean");
    public static torch.Tensor rand_out(torch.Tensor input, params long[] sizes) => throw new StandInException("torch.rand_out");
    public static torch.Tensor randint_out(torch.Tensor input, long high, long[] sizes) => throw new StandInException("torch.randint_out");
    public static torch.Tensor randn_like(torch.Tensor input, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false) => throw new StandInException("torch.randn_like");
    public static torch.Tensor randint_like(torch.Tensor input, long low, long high, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false) => throw new StandInException("torch.randint_like");
    [Obsolete("This doesn't exist in PyTorch.")] public static torch.Tensor randperm_out(torch.Tensor input, long n) => throw new StandInException("torch.randperm_out");
    public static torch.Tensor binomial(torch.Tensor count, torch.Tensor probs, torch.Generator? generator = null) => throw new StandInException("torch.binomial");
    public static string __version__ => throw new StandInException("torch.__version__");

    public static partial class nn
    {
        public static partial class utils
        {
            public static double clip_grad_norm_(IEnumerable<Parameter> tensors, double max_norm, double norm_type = 2.0) => throw new StandInException("torch.nn.utils.clip_grad_norm_");
            public static void clip_grad_value_(IEnumerable<Parameter> tensors, double clip_value) => throw new StandInException("torch.nn.utils.clip_grad_value_");
            public static torch.Tensor parameters_to_vector(IEnumerable<Parameter> tensors) => throw new StandInException("torch.nn.utils.parameters_to_vector");
            public static void vector_to_parameters(torch.Tensor vec, IEnumerable<Parameter> tensors) => throw new StandInException("torch.nn.utils.vector_to_parameters");
            public static (Parameter weight, Parameter bias) fuse_conv_bn_weights(torch.Tensor conv_w, torch.Tensor? conv_b, torch.Tensor bn_rm, torch.Tensor bn_rv, double bn_eps, torch.Tensor? bn_w, torch.Tensor? bn_b, bool transpose = false) => throw new StandInException("torch.nn.utils.fuse_conv_bn_weights");
            public static (Parameter weight, Parameter bias) fuse_linear_bn_weights(torch.Tensor linear_w, torch.Tensor? linear_b, torch.Tensor bn_rm, torch.Tensor bn_rv, double bn_eps, torch.Tensor bn_w, torch.Tensor bn_b) => throw new StandInException("torch.nn.utils.fuse_linear_bn_weights");
            public static Linear fuse_linear_bn_eval(Linear linear, BatchNorm bn) => throw new StandInException("torch.nn.utils.fuse_linear_bn_eval");
        }
    }

    public static partial class random
    {
        public static long seed() => throw new StandInException("torch.random.seed");
        public static long initial_seed() => throw new StandInException("torch.random.initial_seed");
        public static torch.Generator manual_seed(long seed) => throw new StandInException("torch.random.manual_seed");
        public static torch.Tensor get_rng_state() => throw new StandInException("torch.random.get_rng_state");
        public static void set_rng_state(torch.Tensor new_state) => throw new StandInException("torch.random.set_rng_state");
    }

    public static partial class backends
    {
        public static partial class cuda
        {
            public static bool flash_sdp_enabled() => throw new StandInException("torch.backends.cuda.flash_sdp_enabled");
            public static void enable_flash_sdp(bool enable) => throw new StandInException("torch.backends.cuda.enable_flash_sdp");
            public static bool math_sdp_enabled() => throw new StandInException("torch.backends.cuda.math_sdp_enabled");
            public static void enable_math_sdp(bool enable) => throw new StandInException("torch.backends.cuda.enable_math_sdp");

            public static partial class matmul
            {
                public static bool allow_tf32 { get => throw new StandInException("torch.backends.cuda.matmul.allow_tf32"); set => throw new StandInException("torch.backends.cuda.matmul.allow_tf32"); }
                public static bool allow_fp16_reduced_precision_reduction { get => throw new StandInException("torch.backends.cuda.matmul.allow_fp16_reduced_precision_reduction"); set => throw new StandInException("torch.backends.cuda.matmul.allow_fp16_reduced_precision_reduction"); }
            }
        }

        public static partial class cudnn
        {
            public static bool allow_tf32 { get => throw new StandInException("torch.backends.cudnn.allow_tf32"); set => throw new StandInException("torch.backends.cudnn.allow_tf32"); }
        }
    }
}
