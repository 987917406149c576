using System;

#nullable enable

namespace TorchSharp;

public readonly partial struct BFloat16 : IComparable<BFloat16>, IEquatable<BFloat16>, IComparable, IFormattable
{
    public BFloat16(float f) => throw new StandInException("BFloat16");
    public static BFloat16 FromRawValue(ushort rawValue) => throw new StandInException("BFloat16.FromRawValue");
    public float ToSingle() => throw new StandInException("BFloat16.ToSingle");
    public static explicit operator float(BFloat16 bf) => throw new StandInException("BFloat16 conversion");
    public static explicit operator double(BFloat16 bf) => throw new StandInException("BFloat16 conversion");
    public static explicit operator BFloat16(float f) => throw new StandInException("BFloat16 conversion");
    public static explicit operator BFloat16(double d) => throw new StandInException("BFloat16 conversion");
    public static BFloat16 operator +(BFloat16 a, BFloat16 b) => throw new StandInException("BFloat16 operator +");
    public static BFloat16 operator -(BFloat16 a, BFloat16 b) => throw new StandInException("BFloat16 operator -");
    public static BFloat16 operator *(BFloat16 a, BFloat16 b) => throw new StandInException("BFloat16 operator *");
    public static BFloat16 operator /(BFloat16 a, BFloat16 b) => throw new StandInException("BFloat16 operator /");
    public static BFloat16 operator %(BFloat16 a, BFloat16 b) => throw new StandInException("BFloat16 operator %");
    public static BFloat16 operator -(BFloat16 a) => throw new StandInException("BFloat16 operator -");
    public static bool operator ==(BFloat16 a, BFloat16 b) => throw new StandInException("BFloat16 operator ==");
    public static bool operator !=(BFloat16 a, BFloat16 b) => throw new StandInException("BFloat16 operator !=");
    public static bool operator <(BFloat16 a, BFloat16 b) => throw new StandInException("BFloat16 operator <");
    public static bool operator >(BFloat16 a, BFloat16 b) => throw new StandInException("BFloat16 operator >");
    public static bool operator <=(BFloat16 a, BFloat16 b) => throw new StandInException("BFloat16 operator <=");
    public static bool operator >=(BFloat16 a, BFloat16 b) => throw new StandInException("BFloat16 operator >=");
    public bool Equals(BFloat16 other) => throw new StandInException("BFloat16.Equals");
    public override bool Equals(object? obj) => throw new StandInException("BFloat16.Equals");
    public override int GetHashCode() => throw new StandInException("BFloat16.GetHashCode");
    public int CompareTo(BFloat16 other) => throw new StandInException("BFloat16.CompareTo");
    public int CompareTo(object? obj) => throw new StandInException("BFloat16.CompareTo");
    public override string ToString() => throw new StandInException("BFloat16.ToString");
    public string ToString(string? format, IFormatProvider? formatProvider) => throw new StandInException("BFloat16.ToString");
    public static bool IsNaN(BFloat16 bf) => throw new StandInException("BFloat16.IsNaN");
    public static bool IsInfinity(BFloat16 bf) => throw new StandInException("BFloat16.IsInfinity");
    public static bool IsPositiveInfinity(BFloat16 bf) => throw new StandInException("BFloat16.IsPositiveInfinity");
    public static bool IsNegativeInfinity(BFloat16 bf) => throw new StandInException("BFloat16.IsNegativeInfinity");
    public static bool IsFinite(BFloat16 bf) => throw new StandInException("BFloat16.IsFinite");
}
