using NuGet.Versioning;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Settings;

/// <summary>Reads what users may set. Each method throws <see cref="InvalidSettingException"/> for a value that it does not understand.</summary>
internal static class ProjectSettings
{
    private const string None = "none";

    public static BackendRequest Backend(string? property, IMachineAccess environment)
    {
        if (Setting.Find("TorchSharpBackend", property, "TORCHSHARP_BACKEND", environment) is not { } setting)
            return BackendRequest.Auto;
        return BackendRequest.TryParse(setting.Value, setting.Text) ?? throw new InvalidSettingException(setting.Text, BackendRequest.AllowedValues);
    }

    public static VersionRequest Version(string? property)
    {
        if (Setting.FromProperty("TorchSharpVersion", property) is not { } setting)
            return VersionRequest.Recommended;
        if (setting.Value.Equals("auto", StringComparison.OrdinalIgnoreCase))
            return VersionRequest.Auto;
        return NuGetVersion.TryParse(setting.Value, out var version)
            ? VersionRequest.Pinned(version)
            : throw new InvalidSettingException(setting.Text, "a version such as 0.106.0, or auto");
    }

    /// <summary>A switch; null where it is not set.</summary>
    public static bool? Switch(string property, string? value)
    {
        if (Setting.FromProperty(property, value) is not { } setting)
            return null;
        return bool.TryParse(setting.Value, out var on) ? on : throw new InvalidSettingException(setting.Text, "true and false");
    }

    /// <summary>
    /// The machine that is declared instead of probed; null where no fact is declared. What is not declared stays unknown: nothing of the
    /// build machine is mixed in.
    /// </summary>
    public static Machine? DeclaredMachine(string? driverVersion, string? gpuArchitectures, OperatingSystemFamily operatingSystem, IMachineAccess environment)
    {
        var driver = Setting.Find("TorchSharpDriverVersion", driverVersion, "TORCHSHARP_DRIVER_VERSION", environment, emptyVariableMeans: None);
        var gpus = Setting.Find("TorchSharpGpuArchitectures", gpuArchitectures, "TORCHSHARP_GPU_ARCHITECTURES", environment, emptyVariableMeans: None);
        if (driver is null && gpus is null)
            return null;

        var driverFact = DeclaredDriver(driver);
        return new Machine
        {
            OperatingSystem = operatingSystem,
            IsDeclared = true,
            Driver = driverFact,
            Gpus = DeclaredGpus(gpus),
            // "No driver" leaves no GPU to ask about; a driver alone says nothing of the GPUs.
            GpusAreKnown = gpus is not null || driverFact.State == FactState.Absent,
        };
    }

    private static Fact<DriverVersion> DeclaredDriver(Setting? setting)
    {
        if (setting is null)
            return Fact.Unknown<DriverVersion>();
        if (IsNone(setting))
            return Fact.Absent<DriverVersion>();
        return DriverVersion.TryParse(setting.Value) is { } version
            ? Fact.Known(version, setting.Name)
            : throw new InvalidSettingException(setting.Text, "an NVIDIA driver version such as 570.124.06, or none");
    }

    private static List<Gpu> DeclaredGpus(Setting? setting)
    {
        var gpus = new List<Gpu>();
        if (setting is null || IsNone(setting))
            return gpus;
        foreach (var architecture in setting.Value.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            gpus.Add(ComputeCapability.TryParse(architecture, out var capability)
                ? new Gpu { ComputeCapability = Fact.Known(capability, setting.Name), Source = setting.Name }
                : throw new InvalidSettingException(setting.Text, "compute capabilities such as 8.9, separated by semicolons, or none"));
        }

        return gpus;
    }

    private static bool IsNone(Setting setting) => setting.Value.Equals(None, StringComparison.OrdinalIgnoreCase);
}
