using System;
using System.IO;

#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static torch.Tensor arange(Scalar start, Scalar stop, Scalar step, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false) => throw new StandInException("torch.arange");
    public static torch.Tensor arange(Scalar start, Scalar stop, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false) => throw new StandInException("torch.arange");
    public static torch.Tensor arange(Scalar stop, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false) => throw new StandInException("torch.arange");
    public static torch.Tensor eye(long rows, long columns = -1, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.eye");
    public static torch.Tensor normal(double mean, double std, ReadOnlySpan<long> size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.normal");
    public static torch.Tensor from_array(Array rawArray, torch.Device? device = null) => throw new StandInException("torch.from_array");
    public static torch.Tensor from_array(Array rawArray, torch.ScalarType? dtype, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.from_array");
    public static torch.Tensor as_tensor(Array data, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor frombuffer(Array rawArray, torch.ScalarType dtype, long count = -1, long offset = 0, bool requires_grad = false) => throw new StandInException("torch.frombuffer");
    public static torch.Tensor sparse_coo_tensor(torch.Tensor indices, torch.Tensor values, long[] size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.sparse_coo_tensor");
    [Obsolete("This method had the wrong name when it was added. Use torch.sparse_coo_tensor instead.")] public static torch.Tensor sparse(torch.Tensor indices, torch.Tensor values, long[] size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.sparse");
    public static torch.Tensor complex(torch.Tensor real, torch.Tensor imag) => throw new StandInException("torch.complex");
    public static torch.Tensor polar(torch.Tensor abs, torch.Tensor angle) => throw new StandInException("torch.polar");
    public static torch.Tensor from_file(string filename, bool? shared = null, long? size = 0, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false) => throw new StandInException("torch.from_file");
    public static torch.Tensor linspace(double start, double end, long steps, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false) => throw new StandInException("torch.linspace");
    public static torch.Tensor logspace(double start, double end, long steps, double @base = 10.0, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false) => throw new StandInException("torch.logspace");

    public partial class Tensor : IDisposable
    {
        private protected Tensor() { }
        public static torch.Tensor Load(BinaryReader reader) => throw new StandInException("torch.Tensor.Load");
        public static torch.Tensor Load(Stream stream) => throw new StandInException("torch.Tensor.Load");
        public static torch.Tensor Load(string location) => throw new StandInException("torch.Tensor.Load");
    }
}
