using System.Globalization;

namespace TorchSharp.Compatibility;

/// <summary>A GPU's compute capability, 8.9: what decides whether a CUDA build has code for it.</summary>
public readonly record struct ComputeCapability(int Major, int Minor) : IComparable<ComputeCapability>
{
    /// <summary>Reads <c>8.9</c>, also as <c>sm_89</c> or <c>sm89</c>; throws <see cref="FormatException"/> for anything else.</summary>
    public static ComputeCapability Parse(string text) =>
        TryParse(text, out var capability) ? capability : throw new FormatException($"'{text}' is not a compute capability such as 8.9.");

    /// <summary>Reads <c>8.9</c>, also as <c>sm_89</c> or <c>sm89</c>.</summary>
    public static bool TryParse(string? text, out ComputeCapability capability)
    {
        capability = default;
        var rest = (text ?? "").Trim();
        string major, minor;
        if (rest.StartsWith("sm", StringComparison.OrdinalIgnoreCase))
        {
            rest = rest.Substring(2).TrimStart('_');
            if (rest.Length is < 2 or > 3)
                return false;
            major = rest.Substring(0, rest.Length - 1);
            minor = rest.Substring(rest.Length - 1);
        }
        else
        {
            var parts = rest.Split('.');
            if (parts.Length != 2)
                return false;
            (major, minor) = (parts[0], parts[1]);
        }

        if (!TryParseNumber(major, 99, out var majorNumber) || !TryParseNumber(minor, 9, out var minorNumber) || majorNumber == 0)
            return false;
        capability = new ComputeCapability(majorNumber, minorNumber);
        return true;
    }

    /// <summary>Compares the numbers from the left.</summary>
    public int CompareTo(ComputeCapability other) => Major != other.Major ? Major.CompareTo(other.Major) : Minor.CompareTo(other.Minor);

    /// <summary>Whether the left one is lower.</summary>
    public static bool operator <(ComputeCapability left, ComputeCapability right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is lower or the same.</summary>
    public static bool operator <=(ComputeCapability left, ComputeCapability right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is higher.</summary>
    public static bool operator >(ComputeCapability left, ComputeCapability right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is higher or the same.</summary>
    public static bool operator >=(ComputeCapability left, ComputeCapability right) => left.CompareTo(right) >= 0;

    /// <summary>Major and minor number with a dot: <c>8.9</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}.{1}", Major, Minor);

    private static bool TryParseNumber(string text, int largest, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= largest;
}
