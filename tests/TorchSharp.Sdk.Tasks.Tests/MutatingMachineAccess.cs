using System.Runtime.InteropServices;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>A machine some of whose texts are wrong: files, registry values, program output and exit codes. It keeps what it answered.</summary>
internal sealed class MutatingMachineAccess(IMachineAccess inner, Mutator mutator, Random random) : IMachineAccess
{
    private readonly List<(string Source, string Text)> _answers = [];

    // One file has one text, however often it is read.
    private readonly Dictionary<string, Fact<string>> _files = new(StringComparer.Ordinal);

    /// <summary>Every text that was answered, wrong or right, with the path, key or program that it is from.</summary>
    public IReadOnlyList<(string Source, string Text)> Answers => _answers;

    public OperatingSystemFamily OperatingSystem => inner.OperatingSystem;

    public Architecture Architecture => inner.Architecture;

    public string CurrentDirectory => inner.CurrentDirectory;

    public IReadOnlyList<string> EnvironmentVariableNames => inner.EnvironmentVariableNames;

    public string? GetEnvironmentVariable(string name) => inner.GetEnvironmentVariable(name);

    public bool FileExists(string path) => inner.FileExists(path);

    public bool DirectoryExists(string path) => inner.DirectoryExists(path);

    public string ResolveLinks(string path) => inner.ResolveLinks(path);

    public Fact<string> ReadText(string path) => Mutate(path, inner.ReadText(path));

    public Fact<IReadOnlyList<string>> ListEntries(string directory) => inner.ListEntries(directory);

    public Fact<string> ReadFileVersion(string path) => Mutate(path, inner.ReadFileVersion(path));

    public Fact<IReadOnlyList<string>> ListRegistryKeys(string key) => inner.ListRegistryKeys(key);

    public Fact<string> ReadRegistryValue(string key, string name) => Mutate($@"{key}\{name}", inner.ReadRegistryValue(key, name));

    public Fact<long> ReadFreeSpace(string folder) => inner.ReadFreeSpace(folder);

    public ProgramResult Run(string path, IReadOnlyList<string> arguments, TimeSpan deadline)
    {
        var result = inner.Run(path, arguments, deadline);
        if (result.Outcome != ProgramOutcome.Exited)
            return result;
        result = result with { Output = Maybe(result.Output), Error = Maybe(result.Error), ExitCode = random.Next(6) == 0 ? random.Next(-1, 256) : result.ExitCode };
        _answers.Add((path, result.Output + "\n" + result.Error));
        return result;
    }

    private Fact<string> Mutate(string source, Fact<string> fact)
    {
        if (!fact.IsKnown)
            return fact;
        if (!_files.TryGetValue(source, out var answer))
        {
            _files[source] = answer = Fact.Known(Maybe(fact.Value!), fact.Source);
            _answers.Add((source, answer.Value!));
        }

        return answer;
    }

    private string Maybe(string text) => random.Next(2) == 0 ? mutator.Mutate(text) : text;
}
