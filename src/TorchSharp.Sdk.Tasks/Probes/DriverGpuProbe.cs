using System.Globalization;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>The GPUs that NVIDIA's kernel module serves, from <c>/proc/driver/nvidia/gpus/*/information</c>.</summary>
internal static class DriverGpuProbe
{
    public const string Folder = "/proc/driver/nvidia/gpus";

    public static Fact<IReadOnlyList<DriverGpu>> Read(IMachineAccess access)
    {
        var entries = access.ListEntries(Folder);
        if (!entries.IsKnown)
            return entries.State == FactState.Unreadable ? Fact.Unreadable<IReadOnlyList<DriverGpu>>(entries.Problem, Folder) : Fact.Absent<IReadOnlyList<DriverGpu>>();

        var gpus = new List<DriverGpu>();
        foreach (var entry in entries.Value!)
            gpus.Add(Parse(MachinePath.Name(entry), access.ReadText(entry + "/information").Value ?? ""));
        return Fact.Known<IReadOnlyList<DriverGpu>>(gpus, Folder);
    }

    /// <summary>Reads the lines <c>Model:</c>, <c>Device Minor:</c> and <c>GPU Excluded:</c> (older: <c>Blacklisted:</c>), in any order.</summary>
    public static DriverGpu Parse(string address, string text)
    {
        var (model, isExcluded, minor) = ("", false, (int?)null);
        foreach (var line in text.Split('\n'))
        {
            var colon = line.IndexOf(':');
            if (colon < 0)
                continue;
            var value = line.Substring(colon + 1).Trim();
            switch (line.Substring(0, colon).Trim())
            {
                case "Model":
                    model = value is "Unknown" ? "" : value;
                    break;
                case "Device Minor":
                    minor = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
                    break;
                case "GPU Excluded" or "Blacklisted":
                    isExcluded = value == "Yes";
                    break;
            }
        }

        return new DriverGpu(address.ToLowerInvariant(), model, minor, isExcluded);
    }
}
