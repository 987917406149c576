using NuGet.Versioning;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Settings;

/// <summary>Reads what users may set. Each method throws <see cref="InvalidSettingException"/> for a value that it does not understand.</summary>
internal static class ProjectSettings
{
    private const string None = "none";

    /// <summary>The backend; adds to <paramref name="notes"/> what it overrides.</summary>
    public static BackendRequest Backend(string? property, IMachineAccess environment, List<string> notes)
    {
        if (Setting.Find("TorchSharpBackend", property, "TORCHSHARP_BACKEND", environment) is not { } setting)
            return BackendRequest.Auto;
        AddNote(notes, setting);
        return BackendRequest.TryParse(setting.Value, setting.Text) ?? throw new InvalidSettingException(setting.Text, BackendRequest.AllowedValues);
    }

    public static VersionRequest Version(string? property)
    {
        if (Setting.FromProperty("TorchSharpVersion", property) is not { } setting)
            return VersionRequest.Recommended;
        if (setting.Value.Equals("auto", StringComparison.OrdinalIgnoreCase))
            return VersionRequest.Auto;
        // "106" is a version too, and nobody means it.
        return setting.Value.Count(character => character == '.') >= 2 && NuGetVersion.TryParse(setting.Value, out var version)
            ? VersionRequest.Pinned(version)
            : throw new InvalidSettingException(setting.Text, "one version such as 0.106.0, without a range, or auto");
    }

    /// <summary>A switch; null where it is not set.</summary>
    public static bool? Switch(string property, string? value)
    {
        if (Setting.FromProperty(property, value) is not { } setting)
            return null;
        return bool.TryParse(setting.Value, out var on) ? on : throw new InvalidSettingException(setting.Text, "true or false");
    }

    /// <summary>
    /// The machine that is declared instead of probed; null where no fact is declared. What is not declared stays unknown: nothing of the
    /// build machine is mixed in. Adds to <paramref name="notes"/> what is overridden.
    /// </summary>
    public static Machine? DeclaredMachine(string? driverVersion, string? gpuArchitectures, IMachineAccess environment, List<string> notes)
    {
        var driver = Setting.Find("TorchSharpDriverVersion", driverVersion, "TORCHSHARP_DRIVER_VERSION", environment, emptyVariableMeans: None);
        var gpus = Setting.Find("TorchSharpGpuArchitectures", gpuArchitectures, "TORCHSHARP_GPU_ARCHITECTURES", environment, emptyVariableMeans: None);
        var settings = new[] { driver, gpus }.OfType<Setting>().ToList();
        if (settings.Count == 0)
            return null;

        foreach (var setting in settings)
            AddNote(notes, setting);
        var driverFact = DeclaredDriver(driver);
        return new Machine
        {
            Declaration = string.Join(", ", settings.Select(setting => setting.Text)),
            Driver = driverFact,
            Gpus = DeclaredGpus(gpus),
            // "No driver" leaves no GPU to ask about; a driver alone says nothing of the GPUs.
            GpusAreKnown = gpus is not null || driverFact.State == FactState.Absent,
        };
    }

    private static void AddNote(List<string> notes, Setting setting)
    {
        if (setting.Note.Length > 0)
            notes.Add(setting.Note);
    }

    private static Fact<DriverVersion> DeclaredDriver(Setting? setting)
    {
        if (setting is null)
            return Fact.Unknown<DriverVersion>();
        if (IsNone(setting))
            return Fact.Absent<DriverVersion>();
        return (DriverVersion.TryParse(setting.Value) ?? DriverVersion.TryParseWindowsFileVersion(setting.Value)) is { } version
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
            if (!ComputeCapability.TryParse(architecture, out var capability))
                throw UnknownArchitectures(setting);
            gpus.Add(new Gpu { ComputeCapability = Fact.Known(capability, setting.Name), Source = setting.Name });
        }

        return gpus.Count > 0 ? gpus : throw UnknownArchitectures(setting);
    }

    private static InvalidSettingException UnknownArchitectures(Setting setting) =>
        new(setting.Text, "compute capabilities such as 8.9, separated by blanks or semicolons, or none");

    private static bool IsNone(Setting setting) => setting.Value.Equals(None, StringComparison.OrdinalIgnoreCase);
}
