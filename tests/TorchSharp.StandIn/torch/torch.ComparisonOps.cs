namespace TorchSharp;

public static partial class torch
{
    public static bool allclose(torch.Tensor tensor, torch.Tensor target, double rtol = 1E-05, double atol = 1E-08, bool equal_nan = false) => throw new StandInException("torch.allclose");
    public static torch.Tensor argsort(torch.Tensor input, long dim = -1, bool descending = false) => throw new StandInException("torch.argsort");
    public static torch.Tensor eq(torch.Tensor left, torch.Tensor right) => throw new StandInException("torch.eq");
    public static torch.Tensor equal(torch.Tensor tensor, torch.Tensor target) => throw new StandInException("torch.equal");
    public static torch.Tensor ge(torch.Tensor left, torch.Tensor right) => throw new StandInException("torch.ge");
    public static torch.Tensor greater_equal(torch.Tensor tensor, torch.Tensor target) => throw new StandInException("torch.greater_equal");
    public static torch.Tensor gt(torch.Tensor left, torch.Tensor right) => throw new StandInException("torch.gt");
    public static torch.Tensor greater(torch.Tensor tensor, torch.Tensor target) => throw new StandInException("torch.greater");
    public static torch.Tensor isclose(torch.Tensor tensor, torch.Tensor other, double rtol = 1E-05, double atol = 1E-08, bool nanEqual = false) => throw new StandInException("torch.isclose");
    public static torch.Tensor isfinite(torch.Tensor tensor) => throw new StandInException("torch.isfinite");
    public static torch.Tensor isin(torch.Tensor tensor, torch.Tensor test_elements, bool assumeUnique = false, bool invert = false) => throw new StandInException("torch.isin");
    public static torch.Tensor isinf(torch.Tensor tensor) => throw new StandInException("torch.isinf");
    public static torch.Tensor isposinf(torch.Tensor tensor) => throw new StandInException("torch.isposinf");
    public static torch.Tensor isneginf(torch.Tensor tensor) => throw new StandInException("torch.isneginf");
    public static torch.Tensor isnan(torch.Tensor input) => throw new StandInException("torch.isnan");
    public static torch.Tensor isreal(torch.Tensor tensor) => throw new StandInException("torch.isreal");
    public static (torch.Tensor values, torch.Tensor indices) kthvalue(torch.Tensor input, long k, long? dim, bool keepdim = false) => throw new StandInException("torch.kthvalue");
    public static torch.Tensor le(torch.Tensor left, torch.Tensor right) => throw new StandInException("torch.le");
    public static torch.Tensor less_equal(torch.Tensor tensor, torch.Tensor target) => throw new StandInException("torch.less_equal");
    public static torch.Tensor lt(torch.Tensor left, torch.Tensor right) => throw new StandInException("torch.lt");
    public static torch.Tensor less(torch.Tensor tensor, torch.Tensor target) => throw new StandInException("torch.less");
    public static torch.Tensor maximum(torch.Tensor input, torch.Tensor other) => throw new StandInException("torch.maximum");
    public static torch.Tensor minimum(torch.Tensor input, torch.Tensor other) => throw new StandInException("torch.minimum");
    public static torch.Tensor fmax(torch.Tensor input, torch.Tensor other) => throw new StandInException("torch.fmax");
    public static torch.Tensor fmin(torch.Tensor input, torch.Tensor other) => throw new StandInException("torch.fmin");
    public static torch.Tensor ne(torch.Tensor left, torch.Tensor right) => throw new StandInException("torch.ne");
    public static torch.Tensor not_equal(torch.Tensor tensor, torch.Tensor target) => throw new StandInException("torch.not_equal");
    public static (torch.Tensor values, torch.Tensor indices) sort(torch.Tensor input, long dim = -1, bool descending = false, bool stable = false) => throw new StandInException("torch.sort");
    public static torch.Tensor searchsorted(torch.Tensor sorted_sequence, torch.Tensor values, bool out_int32 = false, bool right = false, torch.Tensor sorter = null) => throw new StandInException("torch.searchsorted");
    public static torch.Tensor searchsorted(torch.Tensor sorted_sequence, Scalar values, bool out_int32, bool right, torch.Tensor sorter) => throw new StandInException("torch.searchsorted");
    public static (torch.Tensor hist, torch.Tensor bin_edges) histogram(torch.Tensor input, HistogramBinSelector bins, (double min, double max)? range = null, bool density = false) => throw new StandInException("torch.histogram");
    public static (torch.Tensor hist, torch.Tensor bin_edges) histogram(torch.Tensor input, torch.Tensor bins, torch.Tensor weight = null, bool density = false) => throw new StandInException("torch.histogram");
    public static (torch.Tensor hist, torch.Tensor bin_edges) histogram(torch.Tensor input, long bins, (double min, double max)? range = null, torch.Tensor weight = null, bool density = false) => throw new StandInException("torch.histogram");
    public static (torch.Tensor hist, torch.Tensor bin_edges) histogram(torch.Tensor input, torch.Tensor bins, out (torch.Tensor hist, torch.Tensor bin_edges) out_tensor) => throw new StandInException("torch.histogram");
    public static (torch.Tensor hist, torch.Tensor bin_edges) histogram(torch.Tensor input, torch.Tensor bins, torch.Tensor weight, bool density, out (torch.Tensor hist, torch.Tensor bin_edges) out_tensor) => throw new StandInException("torch.histogram");
    public static (torch.Tensor hist, torch.Tensor bin_edges) histogram(torch.Tensor input, long bins, out (torch.Tensor hist, torch.Tensor bin_edges) out_tensor) => throw new StandInException("torch.histogram");
    public static (torch.Tensor hist, torch.Tensor bin_edges) histogram(torch.Tensor input, long bins, (double min, double max)? range, out (torch.Tensor hist, torch.Tensor bin_edges) out_tensor) => throw new StandInException("torch.histogram");
    public static (torch.Tensor hist, torch.Tensor bin_edges) histogram(torch.Tensor input, long bins, (double min, double max)? range, torch.Tensor weight, bool density, out (torch.Tensor hist, torch.Tensor bin_edges) out_tensor) => throw new StandInException("torch.histogram");
    public static (torch.Tensor values, torch.Tensor indices) topk(torch.Tensor tensor, int k, int dim = -1, bool largest = true, bool sorted = true) => throw new StandInException("torch.topk");
    public static torch.Tensor msort(torch.Tensor tensor) => throw new StandInException("torch.msort");
}
