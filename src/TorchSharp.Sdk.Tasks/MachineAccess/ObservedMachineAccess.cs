using System.Runtime.InteropServices;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.MachineAccess;

/// <summary>Passes every question on to a machine, and remembers the answers that are more than "not there".</summary>
internal sealed class ObservedMachineAccess(IMachineAccess inner) : IMachineAccess
{
    public SortedDictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Files { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Directories { get; } = new(StringComparer.Ordinal);

    /// <summary>Paths with a link in them, and where they lead to.</summary>
    public SortedDictionary<string, string> Links { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Fact<string>> Texts { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Fact<IReadOnlyList<string>>> Listings { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Fact<string>> FileVersions { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Fact<IReadOnlyList<string>>> RegistryKeys { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Registry values by key, then by name.</summary>
    public SortedDictionary<string, SortedDictionary<string, Fact<string>>> RegistryValues { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The programs that were run, in their order.</summary>
    public List<(string Path, IReadOnlyList<string> Arguments, ProgramResult Result)> Runs { get; } = [];

    public OperatingSystemFamily OperatingSystem => inner.OperatingSystem;

    public Architecture Architecture => inner.Architecture;

    public string CurrentDirectory => inner.CurrentDirectory;

    public IReadOnlyList<string> EnvironmentVariableNames => inner.EnvironmentVariableNames;

    public string? GetEnvironmentVariable(string name)
    {
        var value = inner.GetEnvironmentVariable(name);
        if (value is not null)
            Environment[name] = value;
        return value;
    }

    public bool FileExists(string path)
    {
        var exists = inner.FileExists(path);
        if (exists)
            Files.Add(path);
        return exists;
    }

    public bool DirectoryExists(string path)
    {
        var exists = inner.DirectoryExists(path);
        if (exists)
            Directories.Add(path);
        return exists;
    }

    public string ResolveLinks(string path)
    {
        var resolved = inner.ResolveLinks(path);
        if (resolved != MachinePath.TrimEnd(path))
            Links[path] = resolved;
        return resolved;
    }

    public Fact<string> ReadText(string path) => Remember(Texts, path, inner.ReadText(path));

    public Fact<IReadOnlyList<string>> ListEntries(string directory) => Remember(Listings, directory, inner.ListEntries(directory));

    public Fact<string> ReadFileVersion(string path) => Remember(FileVersions, path, inner.ReadFileVersion(path));

    public Fact<IReadOnlyList<string>> ListRegistryKeys(string key) => Remember(RegistryKeys, key, inner.ListRegistryKeys(key));

    public Fact<string> ReadRegistryValue(string key, string name)
    {
        if (!RegistryValues.TryGetValue(key, out var values))
            values = new(StringComparer.OrdinalIgnoreCase);
        var value = Remember(values, name, inner.ReadRegistryValue(key, name));
        if (values.Count > 0)
            RegistryValues[key] = values;
        return value;
    }

    // How full a disk is says nothing about the machine that a recording is to replay.
    public Fact<long> ReadFreeSpace(string folder) => inner.ReadFreeSpace(folder);

    public ProgramResult Run(string path, IReadOnlyList<string> arguments, TimeSpan deadline)
    {
        var result = inner.Run(path, arguments, deadline);
        Runs.Add((path, arguments, result));
        return result;
    }

    private static Fact<T> Remember<T>(SortedDictionary<string, Fact<T>> answers, string question, Fact<T> answer)
    {
        if (answer.State is FactState.Known or FactState.Unreadable)
            answers[question] = answer;
        return answer;
    }
}
