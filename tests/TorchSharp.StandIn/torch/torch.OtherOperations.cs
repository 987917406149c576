using System;
using System.Collections.Generic;

#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static IEnumerable<torch.Tensor> atleast_1d(params torch.Tensor[] input) => throw new StandInException("torch.atleast_1d");
    public static IEnumerable<torch.Tensor> atleast_2d(params torch.Tensor[] input) => throw new StandInException("torch.atleast_2d");
    public static IEnumerable<torch.Tensor> atleast_3d(params torch.Tensor[] input) => throw new StandInException("torch.atleast_3d");
    public static torch.Tensor bincount(torch.Tensor input, torch.Tensor? weights = null, long minlength = 0) => throw new StandInException("torch.bincount");
    public static torch.Tensor block_diag(params torch.Tensor[] tensors) => throw new StandInException("torch.block_diag");
    public static IList<torch.Tensor> broadcast_tensors(params torch.Tensor[] tensors) => throw new StandInException("torch.broadcast_tensors");
    public static torch.Tensor broadcast_to(torch.Tensor input, params long[] shape) => throw new StandInException("torch.broadcast_to");
    public static torch.Size broadcast_shapes(params long[][] shapes) => throw new StandInException("torch.broadcast_shapes");
    public static torch.Tensor bucketize(torch.Tensor input, torch.Tensor boundaries, bool outInt32 = false, bool right = false) => throw new StandInException("torch.bucketize");
    public static torch.Tensor cartesian_prod(IList<torch.Tensor> tensors) => throw new StandInException("torch.cartesian_prod");
    public static torch.Tensor cartesian_prod(params torch.Tensor[] tensors) => throw new StandInException("torch.cartesian_prod");
    public static torch.Tensor cartesian_prod(ReadOnlySpan<torch.Tensor> tensors) => throw new StandInException("torch.cartesian_prod");
    public static torch.Tensor cdist(torch.Tensor x1, torch.Tensor x2, double p = 2.0, compute_mode compute_mode = compute_mode.use_mm_for_euclid_dist_if_necessary) => throw new StandInException("torch.cdist");
    public static torch.Tensor clone(torch.Tensor input) => throw new StandInException("torch.clone");
    public static torch.Tensor combinations(torch.Tensor input, int r = 2, bool with_replacement = false) => throw new StandInException("torch.combinations");
    public static torch.Tensor corrcoef(torch.Tensor input) => throw new StandInException("torch.corrcoef");
    public static torch.Tensor cov(torch.Tensor input, long correction = 1, torch.Tensor? fweights = null, torch.Tensor? aweights = null) => throw new StandInException("torch.cov");
    public static torch.Tensor cross(torch.Tensor input, Scalar other, long dim = 0) => throw new StandInException("torch.cross");
    public static (torch.Tensor values, torch.Tensor indices) cummax(torch.Tensor input, long dim) => throw new StandInException("torch.cummax");
    public static (torch.Tensor values, torch.Tensor indices) cummin(torch.Tensor input, long dim) => throw new StandInException("torch.cummin");
    public static torch.Tensor cumprod(torch.Tensor input, long dim, torch.ScalarType? dtype = null) => throw new StandInException("torch.cumprod");
    public static torch.Tensor cumsum(torch.Tensor input, long dim, torch.ScalarType? type = null) => throw new StandInException("torch.cumsum");
    public static torch.Tensor diag(torch.Tensor input, long diagonal = 0) => throw new StandInException("torch.diag");
    public static torch.Tensor diag_embed(torch.Tensor input, long offset = 0, long dim1 = -2, long dim2 = -1) => throw new StandInException("torch.diag_embed");
    public static torch.Tensor diagflat(torch.Tensor input, long offset = 0) => throw new StandInException("torch.diagflat");
    public static torch.Tensor diagonal(torch.Tensor input, long offset = 0, long dim1 = 0, long dim2 = 1) => throw new StandInException("torch.diagonal");
    public static torch.Tensor diff(torch.Tensor input, long n = 1, long dim = -1, torch.Tensor? prepend = null, torch.Tensor? append = null) => throw new StandInException("torch.diff");
    public static torch.Tensor einsum(string equation, params torch.Tensor[] tensors) => throw new StandInException("torch.einsum");
    public static torch.Tensor flatten(torch.Tensor input, long start_dim = 0, long end_dim = -1) => throw new StandInException("torch.flatten");
    public static torch.Tensor flip(torch.Tensor input, params long[] dims) => throw new StandInException("torch.flip");
    public static torch.Tensor fliplr(torch.Tensor input) => throw new StandInException("torch.fliplr");
    public static torch.Tensor flipud(torch.Tensor input) => throw new StandInException("torch.flipud");
    public static torch.Tensor kron(torch.Tensor input, torch.Tensor other) => throw new StandInException("torch.kron");
    public static torch.Tensor rot90(torch.Tensor input, long k = 1, (long, long)? dims = null) => throw new StandInException("torch.rot90");
    public static torch.Tensor gcd(torch.Tensor left, torch.Tensor right) => throw new StandInException("torch.gcd");
    public static torch.Tensor gcd_(torch.Tensor left, torch.Tensor right) => throw new StandInException("torch.gcd_");
    public static torch.Tensor histc(torch.Tensor input, long bins = 100, long min = 0, long max = 0) => throw new StandInException("torch.histc");
    public static torch.Tensor[] meshgrid(IEnumerable<torch.Tensor> tensors, string indexing = "ij") => throw new StandInException("torch.meshgrid");
    public static torch.Tensor lcm(torch.Tensor input, torch.Tensor other) => throw new StandInException("torch.lcm");
    public static torch.Tensor lcm_(torch.Tensor input, torch.Tensor other) => throw new StandInException("torch.lcm_");
    public static torch.Tensor logcumsumexp(torch.Tensor input, long dim) => throw new StandInException("torch.logcumsumexp");
    public static torch.Tensor ravel(torch.Tensor input) => throw new StandInException("torch.ravel");
    public static torch.Tensor renorm(torch.Tensor input, float p, long dim, float maxnorm) => throw new StandInException("torch.renorm");
    public static torch.Tensor repeat_interleave(torch.Tensor input, long repeats, long? dim = null, long? output_size = null) => throw new StandInException("torch.repeat_interleave");
    public static torch.Tensor repeat_interleave(torch.Tensor input, torch.Tensor repeats, long? dim = null, long? output_size = null) => throw new StandInException("torch.repeat_interleave");
    public static torch.Tensor roll(torch.Tensor input, long shifts, long? dims = null) => throw new StandInException("torch.roll");
    public static torch.Tensor roll(torch.Tensor input, (long, long) shifts, (long, long) dims) => throw new StandInException("torch.roll");
    public static torch.Tensor roll(torch.Tensor input, (long, long, long) shifts, (long, long, long) dims) => throw new StandInException("torch.roll");
    public static torch.Tensor roll(torch.Tensor input, long[] shifts, long[] dims) => throw new StandInException("torch.roll");
    public static torch.Tensor roll(torch.Tensor input, long[] shifts) => throw new StandInException("torch.roll");
    public static torch.Tensor roll(torch.Tensor input, ReadOnlySpan<long> shifts, ReadOnlySpan<long> dims = default) => throw new StandInException("torch.roll");
    public static torch.Tensor tensordot(torch.Tensor a, torch.Tensor b, long dims = 2) => throw new StandInException("torch.tensordot");
    public static torch.Tensor tensordot(torch.Tensor a, torch.Tensor b, long[] dims1, long[] dims2) => throw new StandInException("torch.tensordot");
    public static torch.Tensor tensordot(torch.Tensor a, torch.Tensor b, (long, long)[] dims) => throw new StandInException("torch.tensordot");
    public static torch.Tensor trace(torch.Tensor input) => throw new StandInException("torch.trace");
    public static torch.Tensor tril(torch.Tensor input, long diagonal = 0) => throw new StandInException("torch.tril");
    public static torch.Tensor tril_(torch.Tensor input, long diagonal = 0) => throw new StandInException("torch.tril_");
    public static torch.Tensor tril_indices(long row, long col, long offset = 0, torch.ScalarType dtype = torch.ScalarType.Int64, torch.Device? device = null) => throw new StandInException("torch.tril_indices");
    public static torch.Tensor triu(torch.Tensor input, long diagonal = 0) => throw new StandInException("torch.triu");
    public static torch.Tensor triu_(torch.Tensor input, long diagonal = 0) => throw new StandInException("torch.triu_");
    public static torch.Tensor triu_indices(long row, long col, long offset = 0, torch.ScalarType dtype = torch.ScalarType.Int64, torch.Device? device = null) => throw new StandInException("torch.triu_indices");
    public static torch.Tensor vander(torch.Tensor x, long N = -1, bool increasing = false) => throw new StandInException("torch.vander");
    public static torch.Tensor view_as_real(torch.Tensor input) => throw new StandInException("torch.view_as_real");
    public static torch.Tensor view_as_complex(torch.Tensor input) => throw new StandInException("torch.view_as_complex");
    public static torch.Tensor resolve_conj(torch.Tensor input) => throw new StandInException("torch.resolve_conj");
    public static torch.Tensor resolve_neg(torch.Tensor input) => throw new StandInException("torch.resolve_neg");
    public static torch.Tensor is_neg(torch.Tensor input) => throw new StandInException("torch.is_neg");
}
