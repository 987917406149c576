using System;
using System.Collections.Generic;

#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static torch.Tensor tensor(byte scalar, torch.Device? device = null, bool requires_grad = false) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(IList<byte> rawArray, ReadOnlySpan<long> dimensions, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(byte[] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(byte[] rawArray, ReadOnlySpan<long> dimensions, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(IList<byte> rawArray, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(IList<byte> rawArray, long rows, long columns, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(IList<byte> rawArray, long dim0, long dim1, long dim2, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(IList<byte> rawArray, long dim0, long dim1, long dim2, long dim3, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(byte[,] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(byte[,,] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(byte[,,,] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor tensor(Memory<byte> rawArray, ReadOnlySpan<long> dimensions, torch.ScalarType? dtype = null, torch.Device? device = null, bool requires_grad = false, string[]? names = null) => throw new StandInException("torch.tensor");
    public static torch.Tensor ByteTensor(torch.Tensor t) => throw new StandInException("torch.ByteTensor");
}
