using System.Runtime.InteropServices;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>Passes every question on, and keeps the command lines of the programs that were asked for.</summary>
internal sealed class CountingMachineAccess(IMachineAccess inner) : IMachineAccess
{
    private readonly List<string> _runs = [];

    public IReadOnlyList<string> Runs => _runs;

    /// <summary>The files whose text was read, and the folders that were listed.</summary>
    public int Reads { get; private set; }

    public OperatingSystemFamily OperatingSystem => inner.OperatingSystem;

    public Architecture Architecture => inner.Architecture;

    public string CurrentDirectory => inner.CurrentDirectory;

    public IReadOnlyList<string> EnvironmentVariableNames => inner.EnvironmentVariableNames;

    public string? GetEnvironmentVariable(string name) => inner.GetEnvironmentVariable(name);

    public bool FileExists(string path) => inner.FileExists(path);

    public bool DirectoryExists(string path) => inner.DirectoryExists(path);

    public string ResolveLinks(string path) => inner.ResolveLinks(path);

    public Fact<string> ReadText(string path)
    {
        Reads++;
        return inner.ReadText(path);
    }

    public Fact<IReadOnlyList<string>> ListEntries(string directory)
    {
        Reads++;
        return inner.ListEntries(directory);
    }

    public Fact<string> ReadFileVersion(string path) => inner.ReadFileVersion(path);

    public Fact<IReadOnlyList<string>> ListRegistryKeys(string key) => inner.ListRegistryKeys(key);

    public Fact<string> ReadRegistryValue(string key, string name) => inner.ReadRegistryValue(key, name);

    public Fact<long> ReadFreeSpace(string folder) => inner.ReadFreeSpace(folder);

    public ProgramResult Run(string path, IReadOnlyList<string> arguments, TimeSpan deadline)
    {
        _runs.Add(string.Join(' ', arguments.Prepend(path)));
        return inner.Run(path, arguments, deadline);
    }
}
