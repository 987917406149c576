using System.Text.RegularExpressions;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>
/// The installed CUDA toolkits: those that the environment names, then those in the usual folders, newest first. Several side by side
/// are normal; settings that contradict each other or name what is not there are findings.
/// </summary>
internal static class ToolkitProbe
{
    // The folder of Debian and Ubuntu, whose nvcc is in /usr/bin.
    private const string DebianFolder = "/usr/lib/cuda";

    private const string UsualFolders = "the usual folders";
    private const string VersionVariablePrefix = "CUDA_PATH_V";

    private const string RegistryKey = @"HKLM\SOFTWARE\NVIDIA Corporation\GPU Computing Toolkit\CUDA";

    // NVIDIA's HPC SDK: below it a folder for each of its releases, and in those cuda/12.4.
    private const string HpcSdkFolder = "/opt/nvidia/hpc_sdk/Linux_x86_64";

    // CMake's, Cray's and EasyBuild's names stand behind the two that everybody knows.
    private static readonly string[] s_folderVariables = ["CUDA_HOME", "CUDA_PATH", "CUDAToolkit_ROOT", "CUDATOOLKIT_HOME", "EBROOTCUDA"];

    // The first probe of a build is mostly just-in-time compilation. So what every machine runs through has plain loops over lists of reference types,
    // whose generic code is precompiled, and what few machines have stands in methods of its own.
    public static IReadOnlyList<CudaToolkit> Read(ProbeSession session)
    {
        var isWindows = session.Access.OperatingSystem == OperatingSystemFamily.Windows;
        var candidates = new List<ToolkitCandidate>();
        AddFromVariables(session, candidates);
        AddFromPath(session, candidates);
        if (candidates.Count > 1)
            Compare(session, candidates);
        if (session.Access.GetEnvironmentVariable("CONDA_PREFIX") is { Length: > 0 } conda)
            AddFromConda(session, candidates, conda);
        if (isWindows)
        {
            AddFromVersionVariables(session, candidates);
            AddFromWindowsFolders(session, candidates);
        }
        else
        {
            AddFromLinuxFolders(session, candidates);
        }

        var toolkits = new List<CudaToolkit>();
        var seen = new HashSet<string>(isWindows ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            if (seen.Add(session.Access.ResolveLinks(candidate.Folder)))
                toolkits.Add(new CudaToolkit(ToolkitVersionProbe.Read(session, candidate), candidate.Folder, candidate.Source));
        }

        return toolkits;
    }

    private static void AddFromVariables(ProbeSession session, List<ToolkitCandidate> candidates)
    {
        var access = session.Access;
        foreach (var variable in s_folderVariables)
        {
            if (access.GetEnvironmentVariable(variable) is { Length: > 0 } && Setting(session, variable) is { } folder && !Add(session, candidates, folder, variable))
                Confused(session, access.DirectoryExists(folder) ? $"{variable} is '{folder}', and no CUDA toolkit is there." : $"{variable} is '{folder}', which is not there: the toolkit was removed or moved.");
        }

        if (access.GetEnvironmentVariable("CUDACXX") is { Length: > 0 } && Setting(session, "CUDACXX") is { } compiler)
        {
            if (access.FileExists(compiler))
                candidates.Add(FromCompiler(access, compiler, "CUDACXX"));
            else
                Confused(session, $"CUDACXX is '{compiler}', which is not there.");
        }
    }

    /// <summary>The value of a variable that names a folder or file; null where it is unset, empty or, with a finding, relative.</summary>
    private static string? Setting(ProbeSession session, string variable)
    {
        var value = (session.Access.GetEnvironmentVariable(variable) ?? "").Trim().Trim('"');
        if (value.Length == 0)
            return null;
        if (MachinePath.IsAbsolute(session.Access, value))
            return MachinePath.TrimEnd(value);
        Confused(session, $"{variable} is '{value}', which is no absolute path; it is not used.");
        return null;
    }

    private static void AddFromPath(ProbeSession session, List<ToolkitCandidate> candidates)
    {
        var access = session.Access;
        foreach (var folder in SearchPath.Folders(session))
        {
            var nvcc = MachinePath.Combine(access, folder, CompilerName(access));
            // A link to another program, such as ccache, says nothing about a toolkit.
            if (access.FileExists(nvcc) && MachinePath.Same(access, MachinePath.Name(access.ResolveLinks(nvcc)), CompilerName(access)))
            {
                candidates.Add(FromCompiler(access, nvcc, "nvcc on PATH"));
                return;
            }
        }
    }

    /// <summary>The active conda environment, which has a compiler only where the package cuda-nvcc is in it.</summary>
    private static void AddFromConda(ProbeSession session, List<ToolkitCandidate> candidates, string environment)
    {
        var access = session.Access;
        var prefix = MachinePath.TrimEnd(environment.Trim());
        if (!MachinePath.IsAbsolute(access, prefix))
            return;
        var folder = access.OperatingSystem == OperatingSystemFamily.Windows ? MachinePath.Combine(access, prefix, "Library") : prefix;
        Add(session, candidates, folder, "CONDA_PREFIX");
    }

    private static ToolkitCandidate FromCompiler(IMachineAccess access, string compiler, string source)
    {
        var folder = MachinePath.Parent(access.ResolveLinks(compiler));
        // CUDA's folders have nvcc in bin; what lies elsewhere is a toolkit of its own folder.
        if (MachinePath.Name(folder) == "bin")
            folder = MachinePath.Parent(folder);
        if (folder == "/usr" && access.DirectoryExists(DebianFolder))
            folder = DebianFolder;
        return new ToolkitCandidate(folder, compiler, source);
    }

    /// <summary>The variables of Windows' installer, one for each toolkit: <c>CUDA_PATH_V12_8</c>; newest first.</summary>
    private static void AddFromVersionVariables(ProbeSession session, List<ToolkitCandidate> candidates)
    {
        var names = session.Access.EnvironmentVariableNames
            .Where(name => name.StartsWith(VersionVariablePrefix, StringComparison.OrdinalIgnoreCase) && VersionOfVariable(name) is not null)
            .ToList();
        names.Sort((left, right) => Nullable.Compare(VersionOfVariable(right), VersionOfVariable(left)));
        foreach (var name in names)
        {
            if (Setting(session, name) is { } folder)
                Add(session, candidates, folder, name);
        }
    }

    private static CudaVersion? VersionOfVariable(string name) =>
        CudaVersion.TryParse(name.Substring(VersionVariablePrefix.Length).Replace('_', '.'), out var version) ? version : null;

    private static void AddFromLinuxFolders(ProbeSession session, List<ToolkitCandidate> candidates)
    {
        foreach (var folder in (string[])["/usr/local/cuda", "/opt/cuda", DebianFolder])
            Add(session, candidates, folder, UsualFolders);
        var versions = new List<string>();
        foreach (var path in session.Access.ListEntries("/usr/local").Value ?? [])
        {
            if (MachinePath.Name(path).StartsWith("cuda-", StringComparison.Ordinal))
                versions.Add(path);
        }

        if (versions.Count > 0)
            AddNewestFirst(session, candidates, versions, UsualFolders);
        if (session.Access.ListEntries(HpcSdkFolder).Value is { } releases)
            AddFromHpcSdk(session, candidates, releases);
    }

    private static void AddFromHpcSdk(ProbeSession session, List<ToolkitCandidate> candidates, IReadOnlyList<string> releases)
    {
        var bundled = releases.SelectMany(release => session.Access.ListEntries(release + "/cuda").Value ?? []);
        AddNewestFirst(session, candidates, [.. bundled.Where(folder => ToolkitVersionText.ParseFolderName(MachinePath.Name(folder)) is not null)], "NVIDIA's HPC SDK");
    }

    private static void AddFromWindowsFolders(ProbeSession session, List<ToolkitCandidate> candidates)
    {
        var access = session.Access;
        foreach (var programs in WindowsFolders.Programs(access))
        {
            var parent = MachinePath.Combine(access, programs, "NVIDIA GPU Computing Toolkit", "CUDA");
            AddNewestFirst(session, candidates, [.. access.ListEntries(parent).Value ?? []], UsualFolders);
        }

        var registered = new List<string>();
        foreach (var name in access.ListRegistryKeys(RegistryKey).Value ?? [])
        {
            // A key may outlive its folder, which then holds no toolkit.
            if (access.ReadRegistryValue($@"{RegistryKey}\{name}", "InstallDir").Value is { Length: > 0 } folder && MachinePath.IsAbsolute(access, folder))
                registered.Add(MachinePath.TrimEnd(folder));
        }

        AddNewestFirst(session, candidates, registered, "the registry");
    }

    /// <summary>By number, since v9.2 is older than v12.8; names without a number last.</summary>
    private static void AddNewestFirst(ProbeSession session, List<ToolkitCandidate> candidates, List<string> folders, string source)
    {
        folders.Sort((left, right) => Nullable.Compare(ToolkitVersionText.ParseFolderName(MachinePath.Name(right)), ToolkitVersionText.ParseFolderName(MachinePath.Name(left))));
        foreach (var folder in folders)
            Add(session, candidates, folder, source);
    }

    /// <summary>Adds the toolkit in a folder; false where the folder has neither nvcc nor a version file.</summary>
    private static bool Add(ProbeSession session, List<ToolkitCandidate> candidates, string folder, string source)
    {
        var access = session.Access;
        var nvcc = MachinePath.Combine(access, folder, "bin", CompilerName(access));
        var hasNvcc = access.FileExists(nvcc);
        if (!hasNvcc && !access.FileExists(MachinePath.Combine(access, folder, "version.json")) && !access.FileExists(MachinePath.Combine(access, folder, "version.txt")))
            return false;
        candidates.Add(new ToolkitCandidate(folder, hasNvcc ? nvcc : "", source));
        return true;
    }

    private static void Compare(ProbeSession session, List<ToolkitCandidate> named)
    {
        for (var i = 1; i < named.Count; i++)
        {
            var (first, other) = (named[0], named[i]);
            if (!MachinePath.Same(session.Access, session.Access.ResolveLinks(first.Folder), session.Access.ResolveLinks(other.Folder)))
                Confused(session, $"{first.Source} names the toolkit in {first.Folder} and {other.Source} the one in {other.Folder}; the first is taken.");
        }
    }

    private static void Confused(ProbeSession session, string text) => session.Add(MachineFindingKind.ToolkitConfusion, text);

    private static string CompilerName(IMachineAccess access) => access.OperatingSystem == OperatingSystemFamily.Windows ? "nvcc.exe" : "nvcc";
}
