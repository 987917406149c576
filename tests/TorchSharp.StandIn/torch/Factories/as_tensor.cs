using System.Collections.Generic;
using System.Numerics;

#nullable enable

namespace TorchSharp;

public static partial class torch
{
    public static torch.Tensor as_tensor(torch.Tensor data, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor(IList<bool> rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor(bool[] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor(IList<byte> rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor(byte[] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor(IList<sbyte> rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor(sbyte[] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor(IList<short> rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor(short[] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor(IList<int> rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor(int[] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor(IList<long> rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor(long[] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor(IList<float> rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor(float[] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor(IList<double> rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor(double[] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor(IList<(float, float)> rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor((float, float)[] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor(IList<Complex> rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor(Complex[] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor(IList<BFloat16> rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
    public static torch.Tensor as_tensor(BFloat16[] rawArray, torch.ScalarType? dtype = null, torch.Device? device = null) => throw new StandInException("torch.as_tensor");
}
