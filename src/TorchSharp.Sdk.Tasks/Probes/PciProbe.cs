using System.Globalization;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>The NVIDIA display controllers on the PCI bus of a Linux machine; they are listed without any driver. Not under WSL2.</summary>
internal static class PciProbe
{
    private const string Folder = "/sys/bus/pci/devices";

    // 0x0300 is VGA, 0x0302 a 3D controller without outputs (H200); the sound part of a card is 0x0403.
    private const int DisplayClass = 0x03;

    public static Fact<IReadOnlyList<PciGpu>> Read(ProbeSession session) => Read(session.Access);

    public static Fact<IReadOnlyList<PciGpu>> Read(IMachineAccess access)
    {
        var entries = access.ListEntries(Folder);
        if (!entries.IsKnown)
            return entries.State == FactState.Unreadable ? Fact.Unreadable<IReadOnlyList<PciGpu>>(entries.Problem, Folder) : Fact.Absent<IReadOnlyList<PciGpu>>();

        var gpus = new List<PciGpu>();
        foreach (var entry in entries.Value!)
        {
            if (ReadId(access, entry + "/vendor") == GpuCatalog.NvidiaVendorId && ReadId(access, entry + "/class") >> 16 == DisplayClass)
                gpus.Add(new PciGpu(MachinePath.Name(entry).ToLowerInvariant(), ReadId(access, entry + "/device"), ReadDriver(access, entry)));
        }

        return Fact.Known<IReadOnlyList<PciGpu>>(gpus, Folder);
    }

    /// <summary>Reads <c>0x10de</c>, also in capitals; null for anything else.</summary>
    public static int? ParseId(string? text)
    {
        var trimmed = (text ?? "").Trim();
        return trimmed.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(trimmed.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var id)
            && id >= 0
            ? id
            : null;
    }

    private static int? ReadId(IMachineAccess access, string path) => ParseId(access.ReadText(path).Value);

    private static string ReadDriver(IMachineAccess access, string device)
    {
        var link = device + "/driver";
        var target = access.ResolveLinks(link);
        return target.IndexOf("/drivers/", StringComparison.Ordinal) >= 0 ? MachinePath.Name(target) : "";
    }
}
