using System;
using System.Numerics;

#nullable enable

namespace TorchSharp;

public sealed partial class Scalar : IDisposable
{
    internal Scalar() { }
    public static implicit operator Scalar(byte value) => throw new StandInException("Scalar conversion");
    public static implicit operator Scalar(sbyte value) => throw new StandInException("Scalar conversion");
    public static implicit operator Scalar(short value) => throw new StandInException("Scalar conversion");
    public static implicit operator Scalar(int value) => throw new StandInException("Scalar conversion");
    public static implicit operator Scalar(long value) => throw new StandInException("Scalar conversion");
    public static implicit operator Scalar(BFloat16 value) => throw new StandInException("Scalar conversion");
    public static implicit operator Scalar(float value) => throw new StandInException("Scalar conversion");
    public static implicit operator Scalar(double value) => throw new StandInException("Scalar conversion");
    public static implicit operator Scalar(bool value) => throw new StandInException("Scalar conversion");
    public static implicit operator Scalar((float, float) value) => throw new StandInException("Scalar conversion");
    public static implicit operator Scalar(Complex value) => throw new StandInException("Scalar conversion");
    public torch.ScalarType Type => throw new StandInException("Scalar.Type");
    public void Dispose() => throw new StandInException("Scalar.Dispose");
}
