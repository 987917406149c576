using System.Runtime.InteropServices;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>A machine whose access breaks the promise never to throw, as a defect in a probe would.</summary>
internal sealed class ThrowingMachineAccess : IMachineAccess
{
    public OperatingSystemFamily OperatingSystem => OperatingSystemFamily.Linux;

    public Architecture Architecture => throw Broken();

    public string CurrentDirectory => throw Broken();

    public IReadOnlyList<string> EnvironmentVariableNames => throw Broken();

    public string? GetEnvironmentVariable(string name) => throw Broken();

    public bool FileExists(string path) => throw Broken();

    public bool DirectoryExists(string path) => throw Broken();

    public string ResolveLinks(string path) => throw Broken();

    public Fact<string> ReadText(string path) => throw Broken();

    public Fact<IReadOnlyList<string>> ListEntries(string directory) => throw Broken();

    public Fact<string> ReadFileVersion(string path) => throw Broken();

    public Fact<IReadOnlyList<string>> ListRegistryKeys(string key) => throw Broken();

    public Fact<string> ReadRegistryValue(string key, string name) => throw Broken();

    public Fact<long> ReadFreeSpace(string folder) => throw Broken();

    public ProgramResult Run(string path, IReadOnlyList<string> arguments, TimeSpan deadline) => throw Broken();

    private static InvalidOperationException Broken() => new("broken");
}
