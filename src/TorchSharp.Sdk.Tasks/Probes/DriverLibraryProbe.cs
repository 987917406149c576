using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>
/// The version of the driver's user-space libraries on Linux, from the names of their files: <c>libcuda.so.570.124.06</c>.
/// It differs from the kernel module's after an upgrade without a reboot, and then nothing of CUDA works.
/// </summary>
internal static class DriverLibraryProbe
{
    private static readonly string[] s_folders =
    [
        "/usr/lib/x86_64-linux-gnu",
        "/usr/lib/aarch64-linux-gnu",
        "/usr/lib64",
        "/usr/lib",
        "/usr/lib/x86_64-linux-gnu/nvidia/current",
        "/usr/lib64/nvidia",
        "/run/opengl-driver/lib",
    ];

    private static readonly string[] s_libraries = ["libcuda.so.", "libnvidia-ml.so."];

    /// <summary>The libraries' version where all that are found differ from <paramref name="module"/>; else null.</summary>
    public static DriverVersion? FindOther(IMachineAccess access, DriverVersion module)
    {
        // What a program loads is what the link libcuda.so.1 points to; older files may lie beside it.
        var linked = Paths("1").Where(access.FileExists).Select(path => Version(access.ResolveLinks(path))).OfType<DriverVersion>().ToArray();
        if (linked.Length > 0)
            return linked.Contains(module) ? null : linked.Max();

        // Folders with thousands of files are listed only where the expected name is not found.
        if (Paths(module.ToString()).Any(access.FileExists))
            return null;
        var listed = s_folders.SelectMany(folder => access.ListEntries(folder).Value ?? []).Select(Version).OfType<DriverVersion>().ToArray();
        return listed.Length == 0 || listed.Contains(module) ? null : listed.Max();
    }

    private static IEnumerable<string> Paths(string suffix) =>
        s_folders.SelectMany(folder => s_libraries.Select(library => $"{folder}/{library}{suffix}"));

    private static DriverVersion? Version(string path)
    {
        var name = MachinePath.Name(path);
        var library = s_libraries.FirstOrDefault(candidate => name.StartsWith(candidate, StringComparison.Ordinal));
        // libcuda.so.1 is no version: DriverVersion begins at 100.
        return library is null ? null : DriverVersion.TryParse(name.Substring(library.Length));
    }
}
