using System.Runtime.InteropServices;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.MachineAccess;

/// <summary>
/// A machine read from a recording: what its files, environment, registry and programs answered. A text in sections, of which
/// <c>[machine]</c> comes first; a line that begins with <c>#</c> outside of a text is a comment:
/// <code>
/// # NVIDIA H200, driver 570.124.06
/// [machine]
/// os = linux
/// [environment]
/// PATH = /usr/local/bin:/usr/bin
/// [file /sys/module/nvidia/version]
/// 570.124.06
/// [unreadable /proc/driver/nvidia/version]
/// Permission denied
/// [device /dev/nvidiactl]
/// [program /usr/bin/ptxas]
/// [directory /usr/local/cuda-12.8]
/// [link /usr/local/cuda]
/// /usr/local/cuda-12.8
/// [registry HKLM\SYSTEM\CurrentControlSet\…\0000]
/// DriverVersion = 32.0.15.7628
/// [fileversion C:\Windows\System32\nvcuda.dll]
/// 32.0.15.7628
/// [freespace /home]
/// 85000000000
/// [run /usr/bin/nvidia-smi --query-gpu=driver_version --format=csv,noheader]
/// exit = 0
/// milliseconds = 17
/// stdout:
/// 570.124.06
/// stderr:
/// </code>
/// The system is <c>linux</c>, <c>windows</c>, <c>macos</c> or <c>other</c>; <c>architecture</c> (<c>x64</c> where it is missing,
/// <c>x86</c>, <c>arm64</c>, <c>arm</c>) and <c>currentdirectory</c> may stand beside it.
/// The free space of a folder, in bytes, counts for the folders below it too. A device or a program is a file whose text is not recorded; folders of recorded files need no section.
/// What is unreadable may be a file, a folder or a registry key. A run may have <c>outcome</c> = <c>timeout</c> or
/// <c>notstarted</c> instead of an exit code, and <c>truncated</c> = <c>true</c>.
/// In a text, a backslash in the first column is dropped, so that a line may begin with a bracket. Program output of a Windows machine
/// gets CR LF. What the recording does not mention is absent, and a program that it does not mention does not start.
/// The folder form has the same text in <c>machine.txt</c> and more files under <c>root</c>, which stands for <c>/</c>;
/// for a Windows machine the folders in <c>root</c> are the drives' letters.
/// </summary>
public sealed class RecordedMachineAccess : IMachineAccess
{
    private const string FolderFile = "machine.txt";
    private const string FolderRoot = "root";

    private readonly MachineRecording _recording;

    private RecordedMachineAccess(MachineRecording recording) => _recording = recording;

    /// <inheritdoc/>
    public OperatingSystemFamily OperatingSystem => _recording.OperatingSystem;

    /// <inheritdoc/>
    public Architecture Architecture => _recording.Architecture;

    /// <inheritdoc/>
    public string CurrentDirectory => _recording.CurrentDirectory;

    /// <summary>Reads a recording from a file, or from a folder with a <c>machine.txt</c>.</summary>
    /// <exception cref="MachineRecordingException">It can't be read or has a fault; the message has file and line.</exception>
    public static RecordedMachineAccess Load(string path)
    {
        try
        {
            if (!Directory.Exists(path))
                return Parse(File.ReadAllText(path), path);
            var file = Path.Combine(path, FolderFile);
            var recording = MachineRecordingParser.Parse(File.ReadAllText(file), file);
            AddMirroredFiles(recording, Path.Combine(path, FolderRoot));
            return new RecordedMachineAccess(recording);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new MachineRecordingException(path, 0, exception.Message, exception);
        }
    }

    /// <summary>Reads the text of a recording.</summary>
    /// <param name="text">The recording.</param>
    /// <param name="name">What error messages call it.</param>
    /// <exception cref="MachineRecordingException">It has a fault; the message has the line.</exception>
    public static RecordedMachineAccess Parse(string text, string name) => new(MachineRecordingParser.Parse(text, name));

    /// <inheritdoc/>
    public IReadOnlyList<string> EnvironmentVariableNames => [.. _recording.Environment.Keys.OrderBy(name => name, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public string? GetEnvironmentVariable(string name) => _recording.Environment.TryGetValue(name, out var value) ? value : null;

    /// <inheritdoc/>
    public bool FileExists(string path) => _recording.Files.Contains(ResolveLinks(path));

    /// <inheritdoc/>
    public bool DirectoryExists(string path) => _recording.Directories.Contains(ResolveLinks(path));

    /// <inheritdoc/>
    public string ResolveLinks(string path) => _recording.Resolve(path);

    /// <inheritdoc/>
    public Fact<string> ReadText(string path)
    {
        var resolved = ResolveLinks(path);
        if (_recording.Unreadable.TryGetValue(resolved, out var problem))
            return Fact.Unreadable<string>(problem, path);
        if (_recording.Texts.TryGetValue(resolved, out var text))
            return Fact.Known(text, path);
        if (_recording.Files.Contains(resolved))
            return Fact.Unreadable<string>("its text is not in the recording", path);
        return _recording.Directories.Contains(resolved) ? Fact.Unreadable<string>("it is a folder", path) : Fact.Absent<string>();
    }

    /// <inheritdoc/>
    public Fact<IReadOnlyList<string>> ListEntries(string directory)
    {
        var resolved = ResolveLinks(directory);
        if (_recording.Unreadable.TryGetValue(resolved, out var problem))
            return Fact.Unreadable<IReadOnlyList<string>>(problem, directory);
        if (!_recording.Directories.Contains(resolved))
            return Fact.Absent<IReadOnlyList<string>>();
        var names = _recording.Files.Concat(_recording.Directories).Concat(_recording.Links.Keys)
            .Where(entry => entry != resolved && MachinePath.Same(this, MachinePath.Parent(entry), resolved))
            .Select(MachinePath.Name)
            .Distinct()
            .OrderBy(name => name, StringComparer.Ordinal);
        return Fact.Known<IReadOnlyList<string>>([.. names.Select(name => MachinePath.Combine(this, directory, name))], directory);
    }

    /// <inheritdoc/>
    public Fact<string> ReadFileVersion(string path)
    {
        var resolved = ResolveLinks(path);
        if (_recording.Unreadable.TryGetValue(resolved, out var problem))
            return Fact.Unreadable<string>(problem, path);
        if (_recording.FileVersions.TryGetValue(resolved, out var version))
            return Fact.Known(version, path);
        return _recording.Files.Contains(resolved) ? Fact.Unreadable<string>("the file has no version", path) : Fact.Absent<string>();
    }

    /// <inheritdoc/>
    public Fact<IReadOnlyList<string>> ListRegistryKeys(string key)
    {
        if (_recording.Unreadable.TryGetValue(key, out var problem))
            return Fact.Unreadable<IReadOnlyList<string>>(problem, key);
        var prefix = key.TrimEnd('\\') + "\\";
        var names = _recording.Registry.Keys
            .Where(candidate => candidate.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            .Select(candidate => candidate.Substring(prefix.Length).Split('\\')[0])
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderBy(name => name, StringComparer.OrdinalIgnoreCase)
            .ToArray();
        return names.Length > 0 || _recording.Registry.ContainsKey(key) ? Fact.Known<IReadOnlyList<string>>(names, key) : Fact.Absent<IReadOnlyList<string>>();
    }

    /// <inheritdoc/>
    public Fact<string> ReadRegistryValue(string key, string name)
    {
        if (_recording.Unreadable.TryGetValue(key, out var problem))
            return Fact.Unreadable<string>(problem, key);
        return _recording.Registry.TryGetValue(key, out var values) && values.TryGetValue(name, out var value)
            ? Fact.Known(value, $@"{key}\{name}")
            : Fact.Absent<string>();
    }

    /// <inheritdoc/>
    public Fact<long> ReadFreeSpace(string folder)
    {
        for (var candidate = ResolveLinks(folder); candidate.Length > 0; candidate = MachinePath.Parent(candidate))
        {
            if (_recording.FreeSpaces.TryGetValue(candidate, out var bytes))
                return Fact.Known(bytes, folder);
        }

        return Fact.Absent<long>();
    }

    /// <summary>The recorded answer at once; a recorded hang does not wait for the deadline.</summary>
    public ProgramResult Run(string path, IReadOnlyList<string> arguments, TimeSpan deadline)
    {
        if (DirectoryExists(path))
            return ProgramResult.NotStarted($"'{path}' is a folder.");
        var resolved = ResolveLinks(path);
        foreach (var candidate in (string[])[path, resolved])
        {
            if (_recording.Runs.TryGetValue(string.Join(" ", arguments.Prepend(candidate)), out var result))
                return result;
        }

        return ProgramResult.NotStarted($"'{string.Join(" ", arguments.Prepend(path))}' is not in the recording.");
    }

    private static void AddMirroredFiles(MachineRecording recording, string root)
    {
        if (!Directory.Exists(root))
            return;
        foreach (var file in Directory.GetFiles(root, "*", SearchOption.AllDirectories))
        {
            var parts = file.Substring(root.Length).Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
            var path = recording.OperatingSystem == OperatingSystemFamily.Windows
                ? $@"{parts[0]}:\{string.Join(@"\", parts.Skip(1))}"
                : "/" + string.Join("/", parts);
            recording.AddFile(path);
            recording.Texts[path] = File.ReadAllText(file);
        }
    }
}
