using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>The driver version from the driver's libraries in Windows' system folder; their file version is 32.0.15.7628 for driver 576.28.</summary>
internal static class WindowsDriverProbe
{
    private static readonly string[] s_libraries = ["nvcuda.dll", "nvapi64.dll"];

    public static Fact<DriverVersion> Read(IMachineAccess access)
    {
        var result = Fact.Absent<DriverVersion>();
        foreach (var path in WindowsFolders.SystemLibraries(access).SelectMany(folder => s_libraries.Select(library => MachinePath.Combine(access, folder, library))))
        {
            var version = access.ReadFileVersion(path);
            if (version.State == FactState.Absent)
                continue;
            if (version.IsKnown && DriverVersion.TryParseWindowsFileVersion(version.Value) is { } driver)
                return Fact.Known(driver, path);
            result = Fact.Unreadable<DriverVersion>(version.IsKnown ? $"its file version is {Excerpt.Of(version.Value!)}" : version.Problem, path);
        }

        return result;
    }
}
