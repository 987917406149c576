using System.Runtime.InteropServices;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.MachineAccess;

/// <summary>What a recording holds of a machine, by path, key and command line as the machine itself spells them.</summary>
internal sealed class MachineRecording
{
    private const int MaximumLinks = 40;

    public MachineRecording(OperatingSystemFamily operatingSystem)
    {
        OperatingSystem = operatingSystem;
        var comparer = operatingSystem == OperatingSystemFamily.Windows ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        Environment = new(comparer);
        Texts = new(comparer);
        Unreadable = new(comparer);
        Links = new(comparer);
        FileVersions = new(comparer);
        FreeSpaces = new(comparer);
        Runs = new(comparer);
        Files = new(comparer);
        Directories = new(comparer);
    }

    public OperatingSystemFamily OperatingSystem { get; }

    private bool IsWindows => OperatingSystem == OperatingSystemFamily.Windows;

    public Architecture Architecture { get; set; } = Architecture.X64;

    public string CurrentDirectory { get; set; } = "";

    public Dictionary<string, string> Environment { get; }

    /// <summary>The texts of files.</summary>
    public Dictionary<string, string> Texts { get; }

    /// <summary>Why a file, folder or key can't be read.</summary>
    public Dictionary<string, string> Unreadable { get; }

    /// <summary>Symbolic links and what they point to.</summary>
    public Dictionary<string, string> Links { get; }

    public Dictionary<string, string> FileVersions { get; }

    /// <summary>Free bytes by folder; a folder has those of the nearest recorded one above it.</summary>
    public Dictionary<string, long> FreeSpaces { get; }

    /// <summary>Values by key, then by name.</summary>
    public Dictionary<string, Dictionary<string, string>> Registry { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Answers by command line: the path and the arguments, one blank between, nothing quoted.</summary>
    public Dictionary<string, ProgramResult> Runs { get; }

    /// <summary>Every file that is there, with a recorded text or without.</summary>
    public HashSet<string> Files { get; }

    /// <summary>Every folder that is there, with those that lie above a recorded file.</summary>
    public HashSet<string> Directories { get; }

    /// <summary>One spelling for each path: backslashes on Windows, none at the end.</summary>
    public string Normalize(string path) =>
        MachinePath.TrimEnd(IsWindows ? path.Replace('/', '\\') : path);

    /// <summary>The path with all recorded links in it followed; the path itself where they lead in a circle.</summary>
    public string Resolve(string path)
    {
        var resolved = Normalize(path);
        for (var count = 0; count < MaximumLinks; count++)
        {
            if (FollowOneLink(resolved) is not { } next)
                return resolved;
            resolved = next;
        }

        return Normalize(path);
    }

    public void AddFile(string path)
    {
        Files.Add(Normalize(path));
        AddDirectory(MachinePath.Parent(path));
    }

    public void AddDirectory(string path)
    {
        for (var folder = Normalize(path); folder.Length > 0 && Directories.Add(folder); folder = Normalize(MachinePath.Parent(folder)))
        {
        }
    }

    /// <summary>The path with its first link replaced; null where no part of it is one.</summary>
    private string? FollowOneLink(string path)
    {
        var comparison = IsWindows ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        foreach (var link in Links)
        {
            if (string.Equals(path, link.Key, comparison))
                return Target(link.Key, link.Value);
            if (path.StartsWith(link.Key, comparison) && path[link.Key.Length] is '/' or '\\')
                return MachinePath.TrimEnd(Target(link.Key, link.Value)) + path.Substring(link.Key.Length);
        }

        return null;
    }

    private string Target(string link, string target) =>
        MachinePath.IsAbsolute(target, IsWindows) ? target : Normalize(MachinePath.Parent(link)).TrimEnd('/', '\\') + (IsWindows ? "\\" : "/") + target;
}
