using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>
/// What LD_LIBRARY_PATH puts before the driver's libcuda: the libraries of the package cuda-compat, which are newer than the driver, or
/// a toolkit's stub. Neither is a driver.
/// </summary>
internal static class LibraryPathProbe
{
    private const string Library = "libcuda.so.";
    private const string StubFolder = "stubs";
    private const string CompatibilityName = "compat";

    /// <summary>
    /// Adds a finding for the first libcuda of the path, since the loader looks no further; the driver version that it belongs to where it is one for
    /// forward compatibility.
    /// </summary>
    public static Fact<DriverVersion> Check(ProbeSession session, Fact<DriverVersion> driver)
    {
        var access = session.Access;
        foreach (var entry in (access.GetEnvironmentVariable("LD_LIBRARY_PATH") ?? "").Split(':', ';'))
        {
            var folder = MachinePath.TrimEnd(entry.Trim());
            var library = MachinePath.Combine(access, folder, Library + "1");
            if (!MachinePath.IsAbsolute(access, folder) || !access.FileExists(library))
                continue;

            var target = access.ResolveLinks(library);
            if (MachinePath.Name(folder) == StubFolder || MachinePath.Name(MachinePath.Parent(target)) == StubFolder)
                session.Add(MachineFindingKind.StubLibrary, $"LD_LIBRARY_PATH puts the stub {library} before the driver's: CUDA fails with error 34. Take {folder} out of it.");
            else if (IsCompatibility(library) || IsCompatibility(target))
                return CheckForwardCompatibility(session, library, Version(target), driver);
            break;
        }

        return Fact.Absent<DriverVersion>();
    }

    // /usr/local/cuda/compat, and EasyBuild's …/CUDAcompat/11.7/lib.
    private static bool IsCompatibility(string path) => path.IndexOf(CompatibilityName, StringComparison.OrdinalIgnoreCase) >= 0;

    private static Fact<DriverVersion> CheckForwardCompatibility(ProbeSession session, string library, DriverVersion? version, Fact<DriverVersion> driver)
    {
        if (version is not null && version == driver.Value)
            return Fact.Absent<DriverVersion>();
        session.Add(
            MachineFindingKind.ForwardCompatibility,
            $"LD_LIBRARY_PATH puts {library}{(version is null ? "" : $" of driver {version}")} before that of the driver{(driver.IsKnown ? $" {driver.Value}" : "")}:"
            + " forward compatibility, which works on data-center GPUs only and fails elsewhere with error 803 or 804.");
        return version is null ? Fact.Unreadable<DriverVersion>("the file's name has no driver version", library) : Fact.Known(version, library);
    }

    private static DriverVersion? Version(string path)
    {
        var name = MachinePath.Name(path);
        // libcuda.so.1 is no version: DriverVersion begins at 100.
        return name.StartsWith(Library, StringComparison.Ordinal) ? DriverVersion.TryParse(name.Substring(Library.Length)) : null;
    }
}
