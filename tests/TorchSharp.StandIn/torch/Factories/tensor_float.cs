using System;
using System.Collections.Generic;

#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static torch.Tensor tensor(float scalar, torch.Device? device = null, bool requires_grad = false) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(float real, float imaginary, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor((float Real, float Imaginary) scalar, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(IList<float> rawArray, ReadOnlySpan<long> dimensions, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(float[] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(float[] rawArray, ReadOnlySpan<long> dimensions, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(IList<float> rawArray, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(IList<float> rawArray, long rows, long columns, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(IList<float> rawArray, long dim0, long dim1, long dim2, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(IList<float> rawArray, long dim0, long dim1, long dim2, long dim3, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(float[,] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(float[,,] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(float[,,,] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(Memory<float> rawArray, ReadOnlySpan<long> dimensions, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor FloatTensor(torch.Tensor t) => throw new StandInException("torch.FloatTensor");
}
