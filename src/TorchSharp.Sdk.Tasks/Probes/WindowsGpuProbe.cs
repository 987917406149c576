using System.Globalization;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>
/// The NVIDIA display adapters in Windows' registry: what was installed, from the keys of the display class, and of it what is present,
/// from the list that Windows keeps of the devices that a driver serves.
/// </summary>
internal static class WindowsGpuProbe
{
    private const string DisplayClass = @"HKLM\SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}";
    private const string Services = @"HKLM\SYSTEM\CurrentControlSet\Services";
    private const string Devices = @"HKLM\SYSTEM\CurrentControlSet\Enum";
    private const int MaximumDevices = 64;

    private const string NvidiaDevice = @"PCI\VEN_10DE&DEV_";
    private const int DeviceIdLength = 4;

    /// <summary>The adapters that NVIDIA's driver serves.</summary>
    public static IReadOnlyList<WindowsGpu> Read(IMachineAccess access)
    {
        var installed = Installed(access);
        if (Present(access, "nvlddmkm") is not { } present)
            return [.. installed.Select(adapter => adapter.Gpu)];
        return [.. present
            .Where(device => ParseDeviceId(device) is not null)
            .Select(device => Find(access, installed, device) ?? new WindowsGpu("", ParseDeviceId(device), null, Fact.Unknown<DriverVersion>()))];
    }

    /// <summary>The PCI device ids of NVIDIA's adapters that Windows' basic display driver serves, for want of NVIDIA's.</summary>
    public static IReadOnlyList<int> ReadWithoutDriver(IMachineAccess access) =>
        [.. (Present(access, "BasicDisplay") ?? []).Select(ParseDeviceId).OfType<int>()];

    /// <summary>The id in <c>PCI\VEN_10DE&amp;DEV_2684&amp;…</c>, in any case; null for another vendor's device.</summary>
    public static int? ParseDeviceId(string? device) =>
        device is not null
        && device.Length >= NvidiaDevice.Length + DeviceIdLength
        && device.StartsWith(NvidiaDevice, StringComparison.OrdinalIgnoreCase)
        && int.TryParse(device.Substring(NvidiaDevice.Length, DeviceIdLength), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;

    private static WindowsGpu? Find(IMachineAccess access, List<(string Key, WindowsGpu Gpu)> installed, string device)
    {
        // {4d36e968-…}\0000: the number is that of the class key.
        var driverKey = access.ReadRegistryValue($@"{Devices}\{device}", "Driver").Value ?? "";
        var name = MachinePath.Name(driverKey);
        var id = ParseDeviceId(device);
        return installed.Where(adapter => string.Equals(adapter.Key, name, StringComparison.OrdinalIgnoreCase) && adapter.Gpu.DeviceId == id).Select(adapter => adapter.Gpu).FirstOrDefault()
            ?? installed.Where(adapter => adapter.Gpu.DeviceId == id).Select(adapter => adapter.Gpu).FirstOrDefault();
    }

    private static List<(string Key, WindowsGpu Gpu)> Installed(IMachineAccess access)
    {
        var installed = new List<(string Key, WindowsGpu Gpu)>();
        foreach (var name in access.ListRegistryKeys(DisplayClass).Value ?? [])
        {
            var key = $@"{DisplayClass}\{name}";
            // A key "Properties" without access for anybody is normal: its values are then neither known nor of NVIDIA.
            if (ParseDeviceId(access.ReadRegistryValue(key, "MatchingDeviceId").Value) is { } deviceId)
                installed.Add((name, ReadAdapter(access, key, deviceId)));
        }

        return installed;
    }

    private static WindowsGpu ReadAdapter(IMachineAccess access, string key, int deviceId)
    {
        var version = access.ReadRegistryValue(key, "DriverVersion");
        var driver = DriverVersion.TryParseWindowsFileVersion(version.Value);
        // Bytes, as a 64-bit number; older drivers have binary data of 32 bits under another name, which can't tell 8 GiB from 4.
        var memory = access.ReadRegistryValue(key, "HardwareInformation.qwMemorySize");
        return new WindowsGpu(
            access.ReadRegistryValue(key, "DriverDesc").Value ?? "",
            deviceId,
            long.TryParse(memory.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && bytes >> 20 > 0 ? bytes >> 20 : null,
            driver is not null ? Fact.Known(driver, version.Source)
                : version.IsKnown ? Fact.Unreadable<DriverVersion>($"the version is '{Excerpt.Of(version.Value!)}'", version.Source)
                : version.State == FactState.Unreadable ? Fact.Unreadable<DriverVersion>(version.Problem, version.Source)
                : Fact.Absent<DriverVersion>());
    }

    /// <summary>The instances that a driver serves, <c>PCI\VEN_10DE&amp;DEV_2684&amp;…\4&amp;…</c>; null where Windows keeps no list.</summary>
    private static List<string>? Present(IMachineAccess access, string service)
    {
        var devices = new List<string>();
        for (var index = 0; index < MaximumDevices; index++)
        {
            var device = access.ReadRegistryValue($@"{Services}\{service}\Enum", index.ToString(CultureInfo.InvariantCulture));
            if (!device.IsKnown)
                break;
            devices.Add(device.Value!);
        }

        return devices.Count > 0 ? devices : null;
    }
}
