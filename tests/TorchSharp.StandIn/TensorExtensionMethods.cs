using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Numerics;
using TorchSharp.Modules;

#nullable enable

namespace TorchSharp;

public static partial class TensorExtensionMethods
{
    public static Parameter AsParameter(this torch.Tensor tensor) => throw new StandInException("TensorExtensionMethods.AsParameter");
    public static string str(this torch.Tensor tensor, string? fltFormat = null, int? width = null, string? newLine = null, CultureInfo? cultureInfo = null, TensorStringStyle style = TensorStringStyle.Default) => throw new StandInException("TensorExtensionMethods.str");
    public static string jlstr(this torch.Tensor tensor, string? fltFormat = null, int? width = null, string? newLine = null, CultureInfo? cultureInfo = null) => throw new StandInException("TensorExtensionMethods.jlstr");
    public static string metastr(this torch.Tensor tensor) => throw new StandInException("TensorExtensionMethods.metastr");
    public static string npstr(this torch.Tensor tensor, string? fltFormat = "g5", int? width = 100, string? newLine = null, CultureInfo? cultureInfo = null) => throw new StandInException("TensorExtensionMethods.npstr");
    public static string cstr(this torch.Tensor tensor, string? fltFormat = "g5", int? width = 100, string? newLine = null, CultureInfo? cultureInfo = null) => throw new StandInException("TensorExtensionMethods.cstr");
    public static torch.Tensor print(this torch.Tensor t, string? fltFormat = "g5", int? width = 100, string? newLine = null, CultureInfo? cultureInfo = null, TensorStringStyle style = TensorStringStyle.Default) => throw new StandInException("TensorExtensionMethods.print");
    public static ReadOnlySpan<int> IntShape(this torch.Tensor tensor) => throw new StandInException("TensorExtensionMethods.IntShape");
    public static int ElementSize(this torch.ScalarType type) => throw new StandInException("TensorExtensionMethods.ElementSize");
    public static void Save(this torch.Tensor tensor, BinaryWriter writer) => throw new StandInException("TensorExtensionMethods.Save");
    public static void Save(this torch.Tensor tensor, Stream stream) => throw new StandInException("TensorExtensionMethods.Save");
    public static void Save(this torch.Tensor tensor, string location) => throw new StandInException("TensorExtensionMethods.Save");
    public static void Load(this torch.Tensor tensor, BinaryReader reader, bool skip = false) => throw new StandInException("TensorExtensionMethods.Load");
    public static torch.Tensor Load(BinaryReader reader, bool skip = false) => throw new StandInException("TensorExtensionMethods.Load");
    public static void Load(ref torch.Tensor? tensor, BinaryReader reader, bool skip = false) => throw new StandInException("TensorExtensionMethods.Load");
    public static torch.Tensor ToTensor<T>(this T[] rawArray, long[] dimensions, bool doCopy = false, bool requires_grad = false) => throw new StandInException("TensorExtensionMethods.ToTensor");
    public static torch.Tensor ToTensor<T>(this T scalar, torch.Device? device = null, bool requires_grad = false) where T : struct => throw new StandInException("TensorExtensionMethods.ToTensor");
    public static (float Real, float Imaginary) ToComplexFloat32(this torch.Tensor value) => throw new StandInException("TensorExtensionMethods.ToComplexFloat32");
    public static Complex ToComplexFloat64(this torch.Tensor value) => throw new StandInException("TensorExtensionMethods.ToComplexFloat64");
    public static BFloat16 ToBFloat16(this torch.Tensor value) => throw new StandInException("TensorExtensionMethods.ToBFloat16");
    public static float ToSingle(this torch.Tensor value) => throw new StandInException("TensorExtensionMethods.ToSingle");
    public static double ToDouble(this torch.Tensor value) => throw new StandInException("TensorExtensionMethods.ToDouble");
    public static sbyte ToSByte(this torch.Tensor value) => throw new StandInException("TensorExtensionMethods.ToSByte");
    public static byte ToByte(this torch.Tensor value) => throw new StandInException("TensorExtensionMethods.ToByte");
    public static short ToInt16(this torch.Tensor value) => throw new StandInException("TensorExtensionMethods.ToInt16");
    public static int ToInt32(this torch.Tensor value) => throw new StandInException("TensorExtensionMethods.ToInt32");
    public static long ToInt64(this torch.Tensor value) => throw new StandInException("TensorExtensionMethods.ToInt64");
    public static bool ToBoolean(this torch.Tensor value) => throw new StandInException("TensorExtensionMethods.ToBoolean");
    public static (float Real, float Imaginary) ToComplex32(this torch.Tensor value) => throw new StandInException("TensorExtensionMethods.ToComplex32");
    public static Complex ToComplex64(this torch.Tensor value) => throw new StandInException("TensorExtensionMethods.ToComplex64");
    public static long TotalSize(this IEnumerable<long> shape) => throw new StandInException("TensorExtensionMethods.TotalSize");
}
