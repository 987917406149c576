using System;

#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static torch.Tensor argmax(torch.Tensor input) => throw new StandInException("torch.argmax");
    public static torch.Tensor argmax(torch.Tensor input, long dim, bool keepdim = false) => throw new StandInException("torch.argmax");
    public static torch.Tensor argmin(torch.Tensor input) => throw new StandInException("torch.argmin");
    public static torch.Tensor argmin(torch.Tensor input, long dim, bool keepdim = false) => throw new StandInException("torch.argmin");
    public static torch.Tensor amax(torch.Tensor input, long[] dims, bool keepdim = false, torch.Tensor? @out = null) => throw new StandInException("torch.amax");
    public static torch.Tensor amax(torch.Tensor input, ReadOnlySpan<long> dims, bool keepdim = false, torch.Tensor? @out = null) => throw new StandInException("torch.amax");
    public static torch.Tensor amax(torch.Tensor input, long[] dims) => throw new StandInException("torch.amax");
    public static torch.Tensor amin(torch.Tensor input, long[] dims, bool keepdim = false, torch.Tensor? @out = null) => throw new StandInException("torch.amin");
    public static torch.Tensor amin(torch.Tensor input, ReadOnlySpan<long> dims, bool keepdim = false, torch.Tensor? @out = null) => throw new StandInException("torch.amin");
    public static (torch.Tensor min, torch.Tensor max) aminmax(torch.Tensor input, long? dim = null, bool keepdim = false) => throw new StandInException("torch.aminmax");
    public static torch.Tensor all(torch.Tensor input) => throw new StandInException("torch.all");
    public static torch.Tensor all(torch.Tensor input, long dim, bool keepdim = false) => throw new StandInException("torch.all");
    public static torch.Tensor any(torch.Tensor input) => throw new StandInException("torch.any");
    public static torch.Tensor any(torch.Tensor input, long dim, bool keepdim = false) => throw new StandInException("torch.any");
    public static torch.Tensor max(torch.Tensor input) => throw new StandInException("torch.max");
    public static torch.Tensor max(torch.Tensor input, torch.Tensor other) => throw new StandInException("torch.max");
    public static (torch.Tensor values, torch.Tensor indexes) max(torch.Tensor input, long dim, bool keepdim = false) => throw new StandInException("torch.max");
    public static torch.Tensor min(torch.Tensor input) => throw new StandInException("torch.min");
    public static torch.Tensor min(torch.Tensor input, torch.Tensor other) => throw new StandInException("torch.min");
    public static (torch.Tensor values, torch.Tensor indexes) min(torch.Tensor input, long dim, bool keepdim = false) => throw new StandInException("torch.min");
    public static torch.Tensor dist(torch.Tensor input, torch.Tensor other, float p = 2f) => throw new StandInException("torch.dist");
    public static torch.Tensor logsumexp(torch.Tensor input, long dim, bool keepdim = false) => throw new StandInException("torch.logsumexp");
    public static torch.Tensor mean(torch.Tensor input) => throw new StandInException("torch.mean");
    public static torch.Tensor mean(torch.Tensor input, long[] dimensions, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.mean");
    public static torch.Tensor nanmean(torch.Tensor input, int? dim = null, bool keepdim = false, torch.ScalarType? dtype = null) => throw new StandInException("torch.nanmean");
    public static torch.Tensor median(torch.Tensor input) => throw new StandInException("torch.median");
    public static torch.Tensor nanmedian(torch.Tensor input) => throw new StandInException("torch.nanmedian");
    public static (torch.Tensor values, torch.Tensor indices) mode(torch.Tensor input, long dim = -1, bool keepdim = false) => throw new StandInException("torch.mode");
    public static torch.Tensor norm(torch.Tensor input, float p = 2f) => throw new StandInException("torch.norm");
    public static torch.Tensor norm(torch.Tensor input, int dimension, bool keepdim = false, float p = 2f) => throw new StandInException("torch.norm");
    public static torch.Tensor nansum(torch.Tensor input) => throw new StandInException("torch.nansum");
    public static torch.Tensor quantile(torch.Tensor input, torch.Tensor q, long dim = -1, bool keepdim = false) => throw new StandInException("torch.quantile");
    public static torch.Tensor nanquantile(torch.Tensor input, torch.Tensor q, long dim = -1, bool keepdim = false) => throw new StandInException("torch.nanquantile");
    public static torch.Tensor prod(torch.Tensor input, torch.ScalarType? type = null) => throw new StandInException("torch.prod");
    public static torch.Tensor prod(torch.Tensor input, long dim, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.prod");
    public static torch.Tensor std(torch.Tensor input, bool unbiased = true) => throw new StandInException("torch.std");
    public static torch.Tensor std(torch.Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.std");
    public static torch.Tensor std(torch.Tensor input, long dimensions, bool unbiased = true, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.std");
    public static torch.Tensor std(torch.Tensor input, (long, long) dimensions, bool unbiased = true, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.std");
    public static torch.Tensor std(torch.Tensor input, (long, long, long) dimensions, bool unbiased = true, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.std");
    public static (torch.Tensor std, torch.Tensor mean) std_mean(torch.Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.std_mean");
    public static (torch.Tensor std, torch.Tensor mean) std_mean(torch.Tensor input, ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.std_mean");
    public static (torch.Tensor std, torch.Tensor mean) std_mean(torch.Tensor input, long dimensions, bool unbiased = true, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.std_mean");
    public static (torch.Tensor std, torch.Tensor mean) std_mean(torch.Tensor input, (long, long) dimensions, bool unbiased = true, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.std_mean");
    public static (torch.Tensor std, torch.Tensor mean) std_mean(torch.Tensor input, (long, long, long) dimensions, bool unbiased = true, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.std_mean");
    public static torch.Tensor sum(torch.Tensor input, torch.ScalarType? type = null) => throw new StandInException("torch.sum");
    public static torch.Tensor sum(torch.Tensor input, ReadOnlySpan<long> dim, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.sum");
    public static torch.Tensor sum(torch.Tensor input, long dim, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.sum");
    public static (torch.Tensor output, torch.Tensor? inverse_indices, torch.Tensor? counts) unique(torch.Tensor input, bool sorted = true, bool return_inverse = false, bool return_counts = false, int? dim = null) => throw new StandInException("torch.unique");
    public static (torch.Tensor output, torch.Tensor? inverse_indices, torch.Tensor? counts) unique_consecutive(torch.Tensor input, bool return_inverse = false, bool return_counts = false, int? dim = null) => throw new StandInException("torch.unique_consecutive");
    public static torch.Tensor var(torch.Tensor input, bool unbiased = true) => throw new StandInException("torch.var");
    public static torch.Tensor var(torch.Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.var");
    public static torch.Tensor var(torch.Tensor input, long dimensions, bool unbiased = true, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.var");
    public static torch.Tensor var(torch.Tensor input, (long, long) dimensions, bool unbiased = true, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.var");
    public static torch.Tensor var(torch.Tensor input, (long, long, long) dimensions, bool unbiased = true, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.var");
    public static (torch.Tensor var, torch.Tensor mean) var_mean(torch.Tensor input, bool unbiased = true) => throw new StandInException("torch.var_mean");
    public static (torch.Tensor var, torch.Tensor mean) var_mean(torch.Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.var_mean");
    public static (torch.Tensor var, torch.Tensor mean) var_mean(torch.Tensor input, ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.var_mean");
    public static (torch.Tensor var, torch.Tensor mean) var_mean(torch.Tensor input, long dimensions, bool unbiased = true, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.var_mean");
    public static (torch.Tensor var, torch.Tensor mean) var_mean(torch.Tensor input, (long, long) dimensions, bool unbiased = true, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.var_mean");
    public static (torch.Tensor var, torch.Tensor mean) var_mean(torch.Tensor input, (long, long, long) dimensions, bool unbiased = true, bool keepdim = false, torch.ScalarType? type = null) => throw new StandInException("torch.var_mean");
    public static torch.Tensor count_nonzero(torch.Tensor input, long[]? dims = null) => throw new StandInException("torch.count_nonzero");
}
