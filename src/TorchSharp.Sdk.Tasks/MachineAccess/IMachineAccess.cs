using System.Runtime.InteropServices;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.MachineAccess;

/// <summary>
/// The one door through which probes look at a machine: its files, environment, registry and programs.
/// The present machine is behind <see cref="LocalMachineAccess"/>, a recorded one behind <see cref="RecordedMachineAccess"/>.
/// No member throws for what a machine may answer; what can't be read is an unreadable fact that says why.
/// </summary>
public interface IMachineAccess
{
    /// <summary>The operating system that the process runs on.</summary>
    OperatingSystemFamily OperatingSystem { get; }

    /// <summary>The processor that the operating system is made for; the process may be of another one, such as a 32-bit MSBuild on x64.</summary>
    Architecture Architecture { get; }

    /// <summary>The folder that the process works in; empty where that can't be told. Nothing is run from it.</summary>
    string CurrentDirectory { get; }

    /// <summary>The names of all environment variables, sorted.</summary>
    IReadOnlyList<string> EnvironmentVariableNames { get; }

    /// <summary>The value, empty where the variable is set and empty, null where it is not set.</summary>
    string? GetEnvironmentVariable(string name);

    /// <summary>Whether a file, not a folder, is there. A device node counts.</summary>
    bool FileExists(string path);

    /// <summary>Whether a folder, not a file, is there.</summary>
    bool DirectoryExists(string path);

    /// <summary>The path with every symbolic link in it followed; the path as given where it has none or they can't be followed.</summary>
    string ResolveLinks(string path);

    /// <summary>
    /// The text of a small file (at most 64 KiB are read), as UTF-8. Only regular files are read: a pipe or a device may never answer, and
    /// is unreadable.
    /// </summary>
    Fact<string> ReadText(string path);

    /// <summary>Full paths of the folders and files directly in <paramref name="directory"/>, sorted by name.</summary>
    Fact<IReadOnlyList<string>> ListEntries(string directory);

    /// <summary>The four-part version of a Windows program or library file, <c>32.0.15.7628</c>.</summary>
    Fact<string> ReadFileVersion(string path);

    /// <summary>The names of the subkeys of a key such as <c>HKLM\SYSTEM\CurrentControlSet\Control</c>, in the 64-bit view, sorted.</summary>
    Fact<IReadOnlyList<string>> ListRegistryKeys(string key);

    /// <summary>A value of a registry key, in the 64-bit view: a text as it is, a 32-bit or 64-bit number in decimal digits.</summary>
    Fact<string> ReadRegistryValue(string key, string name);

    /// <summary>
    /// The bytes that the user can still write to the file system of <paramref name="folder"/>; where the folder is not there yet, to that of the
    /// nearest folder above it.
    /// </summary>
    Fact<long> ReadFreeSpace(string folder);

    /// <summary>Runs a program given by absolute path, outside the project's folder, and ends it with its children at the deadline.</summary>
    ProgramResult Run(string path, IReadOnlyList<string> arguments, TimeSpan deadline);
}
