using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>The folders of PATH from which a build may run a program.</summary>
internal static class SearchPath
{
    /// <summary>
    /// The absolute entries in their order, without the current directory and the project's folder: an entry such as <c>.</c> would let
    /// a checkout bring its own program.
    /// </summary>
    public static IReadOnlyList<string> Folders(ProbeSession session)
    {
        var access = session.Access;
        var separator = access.OperatingSystem == OperatingSystemFamily.Windows ? ';' : ':';
        var (current, project) = (access.CurrentDirectory, session.Options.ProjectDirectory);
        var folders = new List<string>();
        foreach (var entry in (access.GetEnvironmentVariable("PATH") ?? "").Split(separator))
        {
            var folder = MachinePath.TrimEnd(entry.Trim().Trim('"'));
            if (MachinePath.IsAbsolute(access, folder) && !MachinePath.Same(access, folder, current) && (project.Length == 0 || !MachinePath.Same(access, folder, project)))
                folders.Add(folder);
        }

        return folders;
    }
}
