using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security;
using System.Text;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.MachineAccess;

/// <summary>The machine that the build runs on.</summary>
public sealed class LocalMachineAccess : IMachineAccess
{
    private const int TextCapacity = 64 * 1024;

    // Enough for all but a few of the files that are read.
    private const int InitialTextCapacity = 4096;

    /// <inheritdoc/>
    public OperatingSystemFamily OperatingSystem { get; } =
        RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? OperatingSystemFamily.Windows
        : RuntimeInformation.IsOSPlatform(OSPlatform.Linux) ? OperatingSystemFamily.Linux
        : RuntimeInformation.IsOSPlatform(OSPlatform.OSX) ? OperatingSystemFamily.MacOS
        : OperatingSystemFamily.Other;

    /// <inheritdoc/>
    public Architecture Architecture => RuntimeInformation.OSArchitecture;

    /// <inheritdoc/>
    public string CurrentDirectory
    {
        get
        {
            try
            {
                return Environment.CurrentDirectory;
            }
            catch (Exception exception) when (IsExpected(exception))
            {
                // A folder that was deleted under the process: nothing can be run from it either.
                return "";
            }
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> EnvironmentVariableNames
    {
        get
        {
            var names = Environment.GetEnvironmentVariables().Keys.Cast<string>().ToList();
            names.Sort(StringComparer.Ordinal);
            return names;
        }
    }

    /// <inheritdoc/>
    public string? GetEnvironmentVariable(string name) => Environment.GetEnvironmentVariable(name);

    /// <inheritdoc/>
    public bool FileExists(string path) => File.Exists(path);

    /// <inheritdoc/>
    public bool DirectoryExists(string path) => Directory.Exists(path);

    /// <inheritdoc/>
    public string ResolveLinks(string path) => OperatingSystem == OperatingSystemFamily.Windows ? path : UnixLinks.Resolve(path);

    /// <inheritdoc/>
    public Fact<string> ReadText(string path) => Read(path, TextOf);

    /// <inheritdoc/>
    public Fact<IReadOnlyList<string>> ListEntries(string directory) => Read(directory, EntriesOf);

    /// <inheritdoc/>
    public Fact<string> ReadFileVersion(string path) => Read(path, FileVersionOf);

    /// <inheritdoc/>
    public Fact<IReadOnlyList<string>> ListRegistryKeys(string key) =>
        OperatingSystem == OperatingSystemFamily.Windows ? WindowsRegistry.ListKeys(key) : Fact.Absent<IReadOnlyList<string>>();

    /// <inheritdoc/>
    public Fact<string> ReadRegistryValue(string key, string name) =>
        OperatingSystem == OperatingSystemFamily.Windows ? WindowsRegistry.ReadValue(key, name) : Fact.Absent<string>();

    /// <inheritdoc/>
    public Fact<long> ReadFreeSpace(string folder)
    {
        var existing = folder;
        while (existing.Length > 0 && !Directory.Exists(existing))
            existing = Path.GetDirectoryName(existing) ?? "";
        return existing.Length == 0
            ? Fact.Absent<long>()
            : Read(existing, found => Fact.Known(OperatingSystem == OperatingSystemFamily.Windows ? WindowsFreeSpace.Of(found) : new DriveInfo(found).AvailableFreeSpace, found));
    }

    /// <inheritdoc/>
    public ProgramResult Run(string path, IReadOnlyList<string> arguments, TimeSpan deadline) =>
        ProgramRunner.Run(path, arguments, deadline, OperatingSystem == OperatingSystemFamily.Windows);

    private Fact<string> TextOf(string path)
    {
        if (!MayBeRegularFile(path))
            return Fact.Unreadable<string>("it is empty or no regular file", path);
        // Not File.ReadAllText: files under /proc and /sys say that they are empty, and a wrong path may name a huge file.
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        var bytes = new byte[InitialTextCapacity];
        var length = 0;
        for (var count = stream.Read(bytes, 0, bytes.Length); count > 0; count = stream.Read(bytes, length, bytes.Length - length))
        {
            length += count;
            if (length == bytes.Length && length < TextCapacity)
                Array.Resize(ref bytes, TextCapacity);
        }

        var hasMark = length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF;
        return Fact.Known(hasMark ? Encoding.UTF8.GetString(bytes, 3, length - 3) : Encoding.UTF8.GetString(bytes, 0, length), path);
    }

    private static Fact<IReadOnlyList<string>> EntriesOf(string directory)
    {
        var entries = Directory.GetFileSystemEntries(directory);
        Array.Sort(entries, StringComparer.Ordinal);
        return Fact.Known<IReadOnlyList<string>>(entries, directory);
    }

    private static Fact<string> FileVersionOf(string path)
    {
        if (!File.Exists(path))
            return Fact.Absent<string>();
        var version = FileVersionInfo.GetVersionInfo(path);
        return string.IsNullOrEmpty(version.FileVersion)
            ? Fact.Unreadable<string>("the file has no version", path)
            : Fact.Known($"{version.FileMajorPart}.{version.FileMinorPart}.{version.FileBuildPart}.{version.FilePrivatePart}", path);
    }

    // netstandard2.0 can't ask for a file's kind, and opening a pipe waits for a writer. Pipes and devices have the length 0, and of regular
    // files only empty ones and those that the kernel makes up.
    private bool MayBeRegularFile(string path)
    {
        var file = IsKernelFile(path) ? path : ResolveLinks(path);
        return IsKernelFile(file) || Directory.Exists(file) || new FileInfo(file).Length > 0;
    }

    private static bool IsKernelFile(string path) =>
        path.StartsWith("/proc/", StringComparison.Ordinal) || path.StartsWith("/sys/", StringComparison.Ordinal);

    private static Fact<T> Read<T>(string path, Func<string, Fact<T>> read)
    {
        try
        {
            // Exceptions are slow, and most of what is looked for is not there, nor its folder. Where the folder is there, only the
            // attempt tells what is missing from what is forbidden.
            if (!File.Exists(path) && !Directory.Exists(path) && !Directory.Exists(Path.GetDirectoryName(path)))
                return Fact.Absent<T>();
            return read(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Fact.Absent<T>();
        }
        catch (Exception exception) when (IsExpected(exception))
        {
            return Fact.Unreadable<T>(exception.Message, path);
        }
    }

    // The last two are .NET Framework's answer to a path with characters that no file name has.
    private static bool IsExpected(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException or ArgumentException or NotSupportedException;
}
