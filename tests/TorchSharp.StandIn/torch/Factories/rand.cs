using System;

#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static torch.Tensor randint(long low, long high, torch.Size size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.randint");
    public static torch.Tensor randint(long high, torch.Size size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.randint");
    public static torch.Tensor randint(long high, long[] size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.randint");
    public static torch.Tensor randint(long low, long high, long[] size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.randint");
    public static torch.Tensor randint(int low, int high, int[] size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.randint");
    public static torch.Tensor randint(int high, int[] size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.randint");
    public static bool randint_bool(torch.Generator? generator = null) => throw new StandInException("torch.randint_bool");
    public static int randint_int(int high, torch.Generator? generator = null) => throw new StandInException("torch.randint_int");
    public static int randint_int(int low, int high, torch.Generator? generator = null) => throw new StandInException("torch.randint_int");
    public static long randint_long(long high, torch.Generator? generator = null) => throw new StandInException("torch.randint_long");
    public static long randint_long(long low, long high, torch.Generator? generator = null) => throw new StandInException("torch.randint_long");
    public static torch.Tensor rand(long[] size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.rand");
    public static torch.Tensor rand(ReadOnlySpan<long> size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.rand");
    public static torch.Tensor rand(long size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.rand");
    public static torch.Tensor rand(long rows, long columns, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.rand");
    public static torch.Tensor rand(long dim0, long dim1, long dim2, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.rand");
    public static torch.Tensor rand(long dim0, long dim1, long dim2, long dim3, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.rand");
    public static torch.Tensor rand(int size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.rand");
    public static torch.Tensor rand(int rows, int columns, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.rand");
    public static torch.Tensor rand(int dim0, int dim1, int dim2, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.rand");
    public static torch.Tensor rand(int dim0, int dim1, int dim2, int dim3, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.rand");
    public static double rand_float(torch.Generator? generator = null) => throw new StandInException("torch.rand_float");
    public static torch.Tensor randn(long[] size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.randn");
    public static torch.Tensor randn(ReadOnlySpan<long> size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.randn");
    public static torch.Tensor randn(long size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.randn");
    public static torch.Tensor randn(long rows, long columns, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.randn");
    public static torch.Tensor randn(long dim0, long dim1, long dim2, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.randn");
    public static torch.Tensor randn(long dim0, long dim1, long dim2, long dim3, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.randn");
    public static torch.Tensor randn(int size, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.randn");
    public static torch.Tensor randn(int rows, int columns, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.randn");
    public static torch.Tensor randn(int dim0, int dim1, int dim2, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.randn");
    public static torch.Tensor randn(int dim0, int dim1, int dim2, int dim3, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, torch.Generator? generator = null, string[]? names = null) => throw new StandInException("torch.randn");
    public static double randn_float(torch.Generator? generator = null) => throw new StandInException("torch.randn_float");
}
