using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TorchSharp.Compatibility;

/// <summary>
/// A CUDA version as NVIDIA and PyTorch count it: major and minor, 12.8. Used for what a runtime package was built with,
/// for the highest CUDA that a driver serves, and for an installed toolkit.
/// </summary>
public readonly record struct CudaVersion(int Major, int Minor) : IComparable<CudaVersion>
{
    /// <summary>The short name that PyTorch and its users know: <c>cu128</c>.</summary>
    public string Flavour => string.Format(CultureInfo.InvariantCulture, "cu{0}{1}", Major, Minor);

    /// <summary>Reads <c>12.8</c>; throws <see cref="FormatException"/> for anything else.</summary>
    public static CudaVersion Parse(string text) =>
        TryParse(text, out var version) ? version : throw new FormatException($"'{text}' is not a CUDA version such as 12.8.");

    /// <summary>Reads <c>12.8</c> or <c>12.8.1</c>; parts after the second are ignored.</summary>
    public static bool TryParse(string? text, out CudaVersion version)
    {
        version = default;
        var parts = (text ?? "").Trim().Split('.');
        if (parts.Length < 2 || !TryParseNumber(parts[0], out var major) || !TryParseNumber(parts[1], out var minor))
            return false;
        version = new CudaVersion(major, minor);
        return true;
    }

    /// <summary>Reads the ways people write a flavour: <c>cu128</c>, <c>12.8</c>, <c>128</c>, <c>cuda12.8</c>, <c>cuda128</c>, in any case.</summary>
    public static bool TryParseFlavour(string? text, out CudaVersion version)
    {
        version = default;
        var rest = (text ?? "").Trim();
        foreach (var prefix in (string[])["cuda", "cu"])
        {
            if (rest.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                rest = rest.Substring(prefix.Length);
                break;
            }
        }

        if (rest.Contains('.'))
            return rest.Split('.').Length == 2 && TryParse(rest, out version);
        // 128 is 12.8 and 92 is 9.2: the last digit is the minor version. PyTorch's flavours begin with cu80, so that 12 is a half-typed one.
        if (rest.Length is < 2 or > 3 || !TryParseNumber(rest, out var number))
            return false;
        version = new CudaVersion(number / 10, number % 10);
        return version.Major >= 8;
    }

    /// <summary>Compares the numbers from the left.</summary>
    public int CompareTo(CudaVersion other) => Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    /// <summary>Whether the left one is older.</summary>
    public static bool operator <(CudaVersion left, CudaVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is older or the same.</summary>
    public static bool operator <=(CudaVersion left, CudaVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is newer.</summary>
    public static bool operator >(CudaVersion left, CudaVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is newer or the same.</summary>
    public static bool operator >=(CudaVersion left, CudaVersion right) => left.CompareTo(right) >= 0;

    /// <summary>Major and minor number with a dot: <c>12.8</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}.{1}", Major, Minor);

    private static bool TryParseNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < 1000;
}
