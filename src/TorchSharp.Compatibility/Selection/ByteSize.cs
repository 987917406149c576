using System.Globalization;

namespace TorchSharp.Compatibility;

/// <summary>Numbers of bytes for people.</summary>
internal static class ByteSize
{
    /// <summary><c>8.9 GB</c>, in units of 10^9 bytes as disks are sold; below a gigabyte <c>850 MB</c>.</summary>
    public static string Words(long bytes) => bytes >= 1_000_000_000
        ? string.Format(CultureInfo.InvariantCulture, "{0:F1} GB", bytes / 1e9)
        : string.Format(CultureInfo.InvariantCulture, "{0:F0} MB", bytes / 1e6);
}
