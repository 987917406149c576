using System.Globalization;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>
/// The MIG instances that GPUs are divided into, from the driver's folders <c>/proc/driver/nvidia/capabilities/gpuN/mig/giM</c> (NVIDIA's
/// MIG user guide, "Device Nodes and Capabilities"). An instance is no GPU of its own: it has its GPU's name and compute capability.
/// </summary>
internal static class MigProbe
{
    private const string Folder = "/proc/driver/nvidia/capabilities";

    /// <summary>Adds a finding that names the divided GPUs.</summary>
    public static void Check(ProbeSession session)
    {
        var access = session.Access;
        var divided = new List<string>();
        foreach (var gpu in (access.ListEntries(Folder).Value ?? []).Where(entry => IsNumbered(entry, "gpu")))
        {
            var count = (access.ListEntries(gpu + "/mig").Value ?? []).Count(entry => IsNumbered(entry, "gi"));
            if (count > 0)
                divided.Add(string.Format(CultureInfo.InvariantCulture, "GPU {0} into {1}", MachinePath.Name(gpu).Substring("gpu".Length), count));
        }

        if (divided.Count > 0)
        {
            session.Add(
                MachineFindingKind.MultiInstanceGpu,
                $"MIG divides {string.Join(", ", divided)}: a process computes on one instance, with that instance's share of the memory.");
        }
    }

    private static bool IsNumbered(string path, string prefix)
    {
        var name = MachinePath.Name(path);
        return name.StartsWith(prefix, StringComparison.Ordinal)
            && int.TryParse(name.Substring(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }
}
