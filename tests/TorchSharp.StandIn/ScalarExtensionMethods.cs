using System;
using System.Numerics;

#nullable enable

namespace TorchSharp;

public static partial class ScalarExtensionMethods
{
    public static Scalar ToScalar(this byte value) => throw new StandInException("ScalarExtensionMethods.ToScalar");
    public static Scalar ToScalar(this sbyte value) => throw new StandInException("ScalarExtensionMethods.ToScalar");
    public static Scalar ToScalar(this short value) => throw new StandInException("ScalarExtensionMethods.ToScalar");
    public static Scalar ToScalar(this int value) => throw new StandInException("ScalarExtensionMethods.ToScalar");
    public static Scalar ToScalar(this long value) => throw new StandInException("ScalarExtensionMethods.ToScalar");
    public static Scalar ToScalar(this float value) => throw new StandInException("ScalarExtensionMethods.ToScalar");
    public static Scalar ToScalar(this double value) => throw new StandInException("ScalarExtensionMethods.ToScalar");
    public static Scalar ToScalar(this (float, float) value) => throw new StandInException("ScalarExtensionMethods.ToScalar");
    public static Scalar ToScalar(this Complex value) => throw new StandInException("ScalarExtensionMethods.ToScalar");
    public static Scalar ToScalar(this bool value) => throw new StandInException("ScalarExtensionMethods.ToScalar");
    public static Scalar ToBFloat16Scalar(this float value) => throw new StandInException("ScalarExtensionMethods.ToBFloat16Scalar");
    public static Scalar ToScalar(this BFloat16 value) => throw new StandInException("ScalarExtensionMethods.ToScalar");
    public static BFloat16 ToBFloat16(this Scalar value) => throw new StandInException("ScalarExtensionMethods.ToBFloat16");
    public static float ToSingle(this Scalar value) => throw new StandInException("ScalarExtensionMethods.ToSingle");
    public static double ToDouble(this Scalar value) => throw new StandInException("ScalarExtensionMethods.ToDouble");
    public static sbyte ToSByte(this Scalar value) => throw new StandInException("ScalarExtensionMethods.ToSByte");
    public static byte ToByte(this Scalar value) => throw new StandInException("ScalarExtensionMethods.ToByte");
    public static short ToInt16(this Scalar value) => throw new StandInException("ScalarExtensionMethods.ToInt16");
    public static int ToInt32(this Scalar value) => throw new StandInException("ScalarExtensionMethods.ToInt32");
    public static long ToInt64(this Scalar value) => throw new StandInException("ScalarExtensionMethods.ToInt64");
    public static bool ToBoolean(this Scalar value) => throw new StandInException("ScalarExtensionMethods.ToBoolean");
    public static (float Real, float Imaginary) ToComplexFloat32(this Scalar value) => throw new StandInException("ScalarExtensionMethods.ToComplexFloat32");
    public static Complex ToComplexFloat64(this Scalar value) => throw new StandInException("ScalarExtensionMethods.ToComplexFloat64");
}
