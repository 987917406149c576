using System;

#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static torch.Tensor zeros(long[] size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.zeros");
    public static torch.Tensor zeros(ReadOnlySpan<long> size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.zeros");
    public static torch.Tensor zeros(long size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.zeros");
    public static torch.Tensor zeros(long rows, long columns, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.zeros");
    public static torch.Tensor zeros(long dim0, long dim1, long dim2, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.zeros");
    public static torch.Tensor zeros(long dim0, long dim1, long dim2, long dim3, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.zeros");
    public static torch.Tensor zeros(int size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.zeros");
    public static torch.Tensor zeros(int rows, int columns, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.zeros");
    public static torch.Tensor zeros(int dim0, int dim1, int dim2, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.zeros");
    public static torch.Tensor zeros(int dim0, int dim1, int dim2, int dim3, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.zeros");
    public static torch.Tensor zeros_like(torch.Tensor input, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.zeros_like");
}
