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

    private static readonly string[] s_folderVariables = ["CUDA_HOME", "CUDA_PATH"];

    public static IReadOnlyList<CudaToolkit> Read(ProbeSession session)
    {
        var isWindows = session.Access.OperatingSystem == OperatingSystemFamily.Windows;
        var named = FromVariables(session).Concat(FromPath(session)).ToArray();
        Compare(session, named);

        var usual = FoldersOfVersionVariables(session).Concat(isWindows ? WindowsFoldersOfToolkits(session) : LinuxFoldersOfToolkits(session));
        var toolkits = new List<CudaToolkit>();
        var seen = new HashSet<string>(isWindows ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (var candidate in named.Concat(usual.Select(place => Candidate(session, place.Folder, place.Source)).OfType<ToolkitCandidate>()))
        {
            if (seen.Add(session.Access.ResolveLinks(candidate.Folder)))
                toolkits.Add(new CudaToolkit(ToolkitVersionProbe.Read(session, candidate), candidate.Folder, candidate.Source));
        }

        return toolkits;
    }

    private static IEnumerable<ToolkitCandidate> FromVariables(ProbeSession session)
    {
        var access = session.Access;
        foreach (var variable in s_folderVariables)
        {
            if (Setting(session, variable) is not { } folder)
                continue;
            if (Candidate(session, folder, variable) is { } candidate)
                yield return candidate;
            else
                Confused(session, access.DirectoryExists(folder) ? $"{variable} is '{folder}', and no CUDA toolkit is there." : $"{variable} is '{folder}', which is not there: the toolkit was removed or moved.");
        }

        if (Setting(session, "CUDACXX") is { } compiler)
        {
            if (access.FileExists(compiler))
                yield return FromCompiler(access, compiler, "CUDACXX");
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

    private static IEnumerable<ToolkitCandidate> FromPath(ProbeSession session)
    {
        var access = session.Access;
        var nvcc = SearchPath.Folders(session)
            .Select(folder => MachinePath.Combine(access, folder, CompilerName(access)))
            // A link to another program, such as ccache, says nothing about a toolkit.
            .FirstOrDefault(path => access.FileExists(path) && MachinePath.Name(access.ResolveLinks(path)) == CompilerName(access));
        if (nvcc is not null)
            yield return FromCompiler(access, nvcc, "nvcc on PATH");
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
    private static IEnumerable<(string Folder, string Source)> FoldersOfVersionVariables(ProbeSession session) =>
        session.Access.EnvironmentVariableNames
            .Where(name => name.StartsWith(VersionVariablePrefix, StringComparison.OrdinalIgnoreCase))
            .Select(name => (Name: name, Version: CudaVersion.TryParse(name.Substring(VersionVariablePrefix.Length).Replace('_', '.'), out var version) ? version : default))
            .Where(variable => variable.Version.Major > 0)
            .OrderByDescending(variable => variable.Version)
            .Select(variable => (Folder: Setting(session, variable.Name), variable.Name))
            .Where(variable => variable.Folder is not null)
            .Select(variable => (variable.Folder!, variable.Name));

    private static IEnumerable<(string Folder, string Source)> LinuxFoldersOfToolkits(ProbeSession session)
    {
        foreach (var folder in (string[])["/usr/local/cuda", "/opt/cuda", DebianFolder])
            yield return (folder, UsualFolders);
        foreach (var folder in NewestFirst((session.Access.ListEntries("/usr/local").Value ?? []).Where(path => MachinePath.Name(path).StartsWith("cuda-", StringComparison.Ordinal))))
            yield return (folder, UsualFolders);
    }

    private static IEnumerable<(string Folder, string Source)> WindowsFoldersOfToolkits(ProbeSession session)
    {
        var access = session.Access;
        var folders = new List<(string Folder, string Source)>();
        foreach (var programs in WindowsFolders.Programs(access))
        {
            var parent = MachinePath.Combine(access, programs, "NVIDIA GPU Computing Toolkit", "CUDA");
            folders.AddRange((access.ListEntries(parent).Value ?? []).Select(folder => (folder, UsualFolders)));
        }

        foreach (var name in access.ListRegistryKeys(RegistryKey).Value ?? [])
        {
            var key = $@"{RegistryKey}\{name}";
            // A key may outlive its folder, which then holds no toolkit.
            if (access.ReadRegistryValue(key, "InstallDir").Value is { Length: > 0 } folder && MachinePath.IsAbsolute(access, folder))
                folders.Add((MachinePath.TrimEnd(folder), $"the registry key {key}"));
        }

        return NewestFirst(folders.Select(place => place.Folder)).Select(folder => folders.First(place => place.Folder == folder));
    }

    /// <summary>By number, since v9.2 is older than v12.8; names without a number last.</summary>
    private static IEnumerable<string> NewestFirst(IEnumerable<string> folders) =>
        folders.OrderByDescending(folder => ToolkitVersionText.ParseFolderName(MachinePath.Name(folder)) ?? default);

    /// <summary>The toolkit in a folder; null where the folder has neither nvcc nor a version file.</summary>
    private static ToolkitCandidate? Candidate(ProbeSession session, string folder, string source)
    {
        var access = session.Access;
        var nvcc = MachinePath.Combine(access, folder, "bin", CompilerName(access));
        if (access.FileExists(nvcc))
            return new ToolkitCandidate(folder, nvcc, source);
        var hasVersion = access.FileExists(MachinePath.Combine(access, folder, "version.json")) || access.FileExists(MachinePath.Combine(access, folder, "version.txt"));
        return hasVersion ? new ToolkitCandidate(folder, "", source) : null;
    }

    private static void Compare(ProbeSession session, ToolkitCandidate[] named)
    {
        for (var i = 1; i < named.Length; i++)
        {
            var (first, other) = (named[0], named[i]);
            if (!MachinePath.Same(session.Access, session.Access.ResolveLinks(first.Folder), session.Access.ResolveLinks(other.Folder)))
                Confused(session, $"{first.Source} names the toolkit in {first.Folder} and {other.Source} the one in {other.Folder}; the first is taken.");
        }
    }

    private static void Confused(ProbeSession session, string text) => session.Add(MachineFindingKind.ToolkitConfusion, text);

    private static string CompilerName(IMachineAccess access) => access.OperatingSystem == OperatingSystemFamily.Windows ? "nvcc.exe" : "nvcc";
}
