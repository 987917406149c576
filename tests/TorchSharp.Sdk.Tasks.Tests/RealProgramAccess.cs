using System.Runtime.InteropServices;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>A machine as recorded, save that every program is a real one.</summary>
internal sealed class RealProgramAccess(IMachineAccess recorded, string program) : IMachineAccess
{
    private readonly LocalMachineAccess _local = new();

    public OperatingSystemFamily OperatingSystem => recorded.OperatingSystem;

    public Architecture Architecture => recorded.Architecture;

    public string CurrentDirectory => recorded.CurrentDirectory;

    public IReadOnlyList<string> EnvironmentVariableNames => recorded.EnvironmentVariableNames;

    public string? GetEnvironmentVariable(string name) => recorded.GetEnvironmentVariable(name);

    public bool FileExists(string path) => recorded.FileExists(path);

    public bool DirectoryExists(string path) => recorded.DirectoryExists(path);

    public string ResolveLinks(string path) => recorded.ResolveLinks(path);

    public Fact<string> ReadText(string path) => recorded.ReadText(path);

    public Fact<IReadOnlyList<string>> ListEntries(string directory) => recorded.ListEntries(directory);

    public Fact<string> ReadFileVersion(string path) => recorded.ReadFileVersion(path);

    public Fact<IReadOnlyList<string>> ListRegistryKeys(string key) => recorded.ListRegistryKeys(key);

    public Fact<string> ReadRegistryValue(string key, string name) => recorded.ReadRegistryValue(key, name);

    public Fact<long> ReadFreeSpace(string folder) => recorded.ReadFreeSpace(folder);

    public ProgramResult Run(string path, IReadOnlyList<string> arguments, TimeSpan deadline) => _local.Run(program, arguments, deadline);
}
