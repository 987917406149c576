using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>Reads what nvidia-smi prints.</summary>
internal static class NvidiaSmiOutput
{
    // Nothing has that many; what prints more is not nvidia-smi.
    private const int MaximumRows = 256;

    private static readonly string[] s_placeholders =
        ["N/A", "[N/A]", "Not Supported", "[Not Supported]", "[Unknown Error]", "[Insufficient Permissions]", "[GPU requires reset]", "[GPU is lost]", "ERR!", "[ERR!]"];

    // Both spellings: R610 renamed the banner's fields to "KMD Version" and "CUDA UMD Version".
    private static readonly Regex s_cudaVersion = Pattern(@"CUDA(?:[ \t]+UMD)?[ \t]+Version[ \t]*:[ \t]*([1-9]\d?\.(?:0|[1-9]\d?))(?![.\d])");
    private static readonly Regex s_driverVersion = Pattern(@"(?:Driver|KMD)[ \t]+Version[ \t]*:[ \t]*(\d{3,5}\.\d+(?:\.\d+)?)(?![.\d])");

    /// <summary>
    /// The lines <c>driver_version, compute_cap, memory.total, name</c> (the capability only where it was asked for), and the lines that
    /// are no such row: an error may stand among good lines.
    /// </summary>
    public static (IReadOnlyList<NvidiaSmiRow> Rows, string OtherLines) ParseRows(string output, bool hasCapability)
    {
        var rows = new List<NvidiaSmiRow>();
        var others = new StringBuilder();
        foreach (var line in output.Split('\n').Where(line => line.Trim().Length > 0))
        {
            if (rows.Count < MaximumRows && ParseRow(line, hasCapability) is { } row)
                rows.Add(row);
            else
                others.Append(line).Append('\n');
        }

        return (rows, others.ToString());
    }

    /// <summary>The driver version of the banner, of <c>--version</c> and of <c>-q</c>; null where they give none.</summary>
    public static DriverVersion? ParseDriverVersion(string output)
    {
        var match = s_driverVersion.Match(output);
        return match.Success ? DriverVersion.TryParse(match.Groups[1].Value) : null;
    }

    /// <summary>The highest CUDA that the driver serves, from the banner, <c>--version</c> or <c>-q</c>; null for <c>N/A</c>, <c>ERR!</c> and very old drivers.</summary>
    public static CudaVersion? ParseCudaVersion(string output)
    {
        var match = s_cudaVersion.Match(output);
        return match.Success && CudaVersion.TryParse(match.Groups[1].Value, out var version) && version.Major > 0 ? version : null;
    }

    private static NvidiaSmiRow? ParseRow(string line, bool hasCapability)
    {
        var count = hasCapability ? 4 : 3;
        // The name stands last, so that a comma in it does no harm.
        var fields = line.Trim().Split([','], count);
        if (fields.Length != count)
            return null;
        var (driverText, capabilityText, memoryText, name) =
            (fields[0].Trim(), hasCapability ? fields[1].Trim() : "[N/A]", fields[count - 2].Trim(), fields[count - 1].Trim());

        var driver = driverText.IndexOf('.') > 0 ? DriverVersion.TryParse(driverText) : null;
        if (driver is null && !IsPlaceholder(driverText))
            return null;
        ComputeCapability? capability = capabilityText.IndexOf('.') > 0 && ComputeCapability.TryParse(capabilityText, out var parsed) ? parsed : null;
        if (capability is null && !IsPlaceholder(capabilityText))
            return null;
        long? memory = long.TryParse(WithoutUnit(memoryText), NumberStyles.None, CultureInfo.InvariantCulture, out var mebibytes) ? mebibytes : null;
        if (memory is null && !IsPlaceholder(memoryText))
            return null;
        if (name.Length == 0 || (driver is null && capability is null && memory is null && IsPlaceholder(name)))
            return null;
        return new NvidiaSmiRow(driver, capability, memory > 0 ? memory : null, IsPlaceholder(name) ? "" : name);
    }

    private static string WithoutUnit(string memory) =>
        memory.EndsWith(" MiB", StringComparison.Ordinal) ? memory.Substring(0, memory.Length - " MiB".Length) : memory;

    private static bool IsPlaceholder(string text) => s_placeholders.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static Regex Pattern(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
}
