using System;

#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static torch.Tensor empty(long[] size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.empty");
    public static torch.Tensor empty(ReadOnlySpan<long> size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.empty");
    public static torch.Tensor empty(long size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.empty");
    public static torch.Tensor empty(long rows, long columns, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.empty");
    public static torch.Tensor empty(long dim0, long dim1, long dim2, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.empty");
    public static torch.Tensor empty(long dim0, long dim1, long dim2, long dim3, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.empty");
    public static torch.Tensor empty(int size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.empty");
    public static torch.Tensor empty(int rows, int columns, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.empty");
    public static torch.Tensor empty(int dim0, int dim1, int dim2, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.empty");
    public static torch.Tensor empty(int dim0, int dim1, int dim2, int dim3, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.empty");
    public static torch.Tensor empty_like(torch.Tensor input, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.empty_like");
    public static torch.Tensor empty_strided(long[] size, long[] strides, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.empty_strided");
}
