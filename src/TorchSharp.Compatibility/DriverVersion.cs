using System.Globalization;

namespace TorchSharp.Compatibility;

/// <summary>
/// The release number of an NVIDIA driver, 570.124.06 on Linux and 572.61 on Windows. Not the CUDA version that the driver serves,
/// which is a <see cref="CudaVersion"/>. Compared part by part as integers: 525.60.13 is older than 525.105.17.
/// </summary>
public sealed class DriverVersion : IComparable<DriverVersion>, IEquatable<DriverVersion>
{
    private readonly string _text;
    private readonly int[] _parts;

    private DriverVersion(string text, int[] parts)
    {
        _text = text;
        _parts = parts;
    }

    /// <summary>The first number, 570: NVIDIA's name of the release branch on Linux.</summary>
    public int Branch => _parts[0];

    /// <summary>Reads <c>570.124.06</c>; throws <see cref="FormatException"/> for anything else.</summary>
    public static DriverVersion Parse(string text) =>
        TryParse(text) ?? throw new FormatException($"'{text}' is not an NVIDIA driver version such as 570.124.06.");

    /// <summary>Reads <c>570.124.06</c>, <c>572.61</c> or a bare branch <c>570</c>; null for anything else.</summary>
    public static DriverVersion? TryParse(string? text)
    {
        var trimmed = (text ?? "").Trim();
        var texts = trimmed.Split('.');
        if (texts.Length > 3)
            return null;
        var parts = new int[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i].Length > 5 || !int.TryParse(texts[i], NumberStyles.None, CultureInfo.InvariantCulture, out parts[i]))
                return null;
        }

        return parts[0] < 100 ? null : new DriverVersion(trimmed, parts);
    }

    /// <summary>
    /// Reads the four-part number of a Windows driver file: the last five digits are the release, so 32.0.15.7628 is 576.28.
    /// Null where the text is no such number.
    /// </summary>
    public static DriverVersion? TryParseWindowsFileVersion(string? text)
    {
        var parts = (text ?? "").Trim().Split('.');
        if (parts.Length != 4)
            return null;
        foreach (var part in parts)
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                return null;
        }

        var digits = parts[2] + parts[3].PadLeft(4, '0');
        if (digits.Length < 5)
            return null;
        digits = digits.Substring(digits.Length - 5);
        return TryParse($"{digits.Substring(0, 3)}.{digits.Substring(3)}");
    }

    /// <summary>Compares the numbers from the left; a missing one counts as 0, and null comes first.</summary>
    public int CompareTo(DriverVersion? other)
    {
        if (other is null)
            return 1;
        for (var i = 0; i < Math.Max(_parts.Length, other._parts.Length); i++)
        {
            var comparison = Part(i).CompareTo(other.Part(i));
            if (comparison != 0)
                return comparison;
        }

        return 0;
    }

    /// <summary>Whether all numbers are the same: 570.86 is 570.86.0.</summary>
    public bool Equals(DriverVersion? other) => CompareTo(other) == 0;

    /// <summary>Whether the other is a driver version with the same numbers.</summary>
    public override bool Equals(object? obj) => Equals(obj as DriverVersion);

    /// <summary>The same for equal versions, however they are written.</summary>
    public override int GetHashCode() => unchecked((Part(0) * 397 + Part(1)) * 397 + Part(2));

    /// <summary>Whether both have the same numbers, or are both null.</summary>
    public static bool operator ==(DriverVersion? left, DriverVersion? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the numbers differ, or only one is null.</summary>
    public static bool operator !=(DriverVersion? left, DriverVersion? right) => !(left == right);

    /// <summary>Whether the left one is older.</summary>
    public static bool operator <(DriverVersion left, DriverVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is older or the same.</summary>
    public static bool operator <=(DriverVersion left, DriverVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is newer.</summary>
    public static bool operator >(DriverVersion left, DriverVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is newer or the same.</summary>
    public static bool operator >=(DriverVersion left, DriverVersion right) => left.CompareTo(right) >= 0;

    /// <summary>The text that it was read from.</summary>
    public override string ToString() => _text;

    private int Part(int index) => index < _parts.Length ? _parts[index] : 0;
}
