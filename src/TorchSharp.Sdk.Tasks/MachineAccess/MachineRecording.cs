using System.Runtime.InteropServices;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.MachineAccess;

/// <summary>What a recording holds of a machine, by path, key and command line as the machine itself spells them.</summary>
internal sealed class MachineRecording
{
    public MachineRecording(OperatingSystemFamily operatingSystem)
    {
        OperatingSystem = operatingSystem;
        var comparer = operatingSystem == OperatingSystemFamily.Windows ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        Environment = new(comparer);
        Texts = new(comparer);
        Unreadable = new(comparer);
        Links = new(comparer);
        FileVersions = new(comparer);
        Runs = new(comparer);
        Files = new(comparer);
        Directories = new(comparer);
    }

    public OperatingSystemFamily OperatingSystem { get; }

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
        MachinePath.TrimEnd(OperatingSystem == OperatingSystemFamily.Windows ? path.Replace('/', '\\') : path);

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
}
