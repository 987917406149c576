using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.MachineAccess;

/// <summary>
/// Remembers across builds what a program answered, where starting it is dear (nvidia-smi wakes the GPU). An answer is kept for a day and for as
/// long as nothing changes that it depends on: the program itself, the driver, the devices, the path of libraries, the boot. Only clean answers are kept, so that
/// a GPU that comes back, or a driver that is installed, is seen at once.
/// </summary>
/// <param name="folder">Where answers are kept, a file each. May be missing or read-only: then nothing is remembered.</param>
/// <param name="access">The machine.</param>
/// <param name="log">Takes a sentence about what could not be kept.</param>
internal sealed class ProgramMemory(string folder, IMachineAccess access, Action<string> log)
{
    private const string Header = "TorchSharp.Sdk program answer 1";

    // The GPUs that the driver's service drives now: 0, 1, …
    private const string Devices = @"HKLM\SYSTEM\CurrentControlSet\Services\nvlddmkm\Enum";

    private static readonly TimeSpan s_lifetime = TimeSpan.FromDays(1);

    // Clocks of a shared home folder differ a little; more than this is no clock to trust.
    private static readonly TimeSpan s_clockSkew = TimeSpan.FromMinutes(5);

    /// <summary>The user's cache folder for this SDK; null where the environment names none.</summary>
    public static string? FolderFor(IMachineAccess access)
    {
        if (access.OperatingSystem == OperatingSystemFamily.Windows)
            return Setting(access, "LOCALAPPDATA") is { } local ? Path.Combine(local, "TorchSharp.Sdk", "machine") : null;
        var cache = Setting(access, "XDG_CACHE_HOME") ?? (Setting(access, "HOME") is { } home ? Path.Combine(home, ".cache") : null);
        return cache is null ? null : Path.Combine(cache, "torchsharp-sdk", "machine");
    }

    /// <summary>The remembered answer; null where there is none that still holds.</summary>
    public ProgramResult? Find(string path, IReadOnlyList<string> arguments)
    {
        try
        {
            var file = new FileInfo(FileFor(path, arguments));
            var age = file.Exists ? DateTime.UtcNow - file.LastWriteTimeUtc : TimeSpan.MaxValue;
            return age < s_lifetime && age > -s_clockSkew ? Parse(File.ReadAllText(file.FullName)) : null;
        }
        catch (Exception exception) when (IsAboutFiles(exception))
        {
            log($"A remembered answer of {path} can't be read: {exception.Message}");
            return null;
        }
    }

    /// <summary>Keeps an answer if it is a clean one.</summary>
    public void Remember(string path, IReadOnlyList<string> arguments, ProgramResult result)
    {
        if (result is not { Outcome: ProgramOutcome.Exited, ExitCode: 0, IsTruncated: false, Output.Length: > 0 } || result.Error.Trim().Length > 0)
            return;
        try
        {
            var file = FileFor(path, arguments);
            Directory.CreateDirectory(folder);
            foreach (var old in Directory.GetFiles(folder).Where(old => DateTime.UtcNow - File.GetLastWriteTimeUtc(old) > s_lifetime))
                File.Delete(old);
            // Written whole beside it and moved, so that a build at the same time reads all of it or nothing.
            var written = $"{file}.{Guid.NewGuid():N}";
            try
            {
                File.WriteAllText(written, $"{Header}\n{result.Output.Length.ToString(CultureInfo.InvariantCulture)}\n{result.Output}");
                File.Delete(file);
                File.Move(written, file);
            }
            finally
            {
                // It is still there where another build was first, or the disk is full.
                File.Delete(written);
            }
        }
        catch (Exception exception) when (IsAboutFiles(exception))
        {
            log($"The answer of {path} can't be remembered: {exception.Message}");
        }
    }

    private static ProgramResult? Parse(string text)
    {
        var parts = text.Split(['\n'], 3);
        return parts.Length == 3 && parts[0] == Header
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length) && parts[2].Length == length
            ? new ProgramResult(ProgramOutcome.Exited, 0, parts[2], "")
            : null;
    }

    private string FileFor(string path, IReadOnlyList<string> arguments)
    {
        var program = new FileInfo(path);
        var key = new StringBuilder();
        foreach (var part in arguments.Prepend(path).Concat(Circumstances()))
            key.Append(part).Append('\0');
        key.Append(program.Length.ToString(CultureInfo.InvariantCulture)).Append('\0').Append(program.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture));
        using var hash = SHA256.Create();
        var name = string.Concat(hash.ComputeHash(Encoding.UTF8.GetBytes(key.ToString())).Take(16).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
        return Path.Combine(folder, name + ".txt");
    }

    // What makes an answer stale.
    private IEnumerable<string> Circumstances()
    {
        if (access.OperatingSystem == OperatingSystemFamily.Windows)
        {
            yield return access.ReadFileVersion(Path.Combine(Setting(access, "SystemRoot") ?? @"C:\Windows", "System32", "nvcuda.dll")).Value ?? "";
            // Counted at every boot.
            yield return access.ReadRegistryValue(@"HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters", "BootId").Value ?? "";
            for (var index = 0; access.ReadRegistryValue(Devices, index.ToString(CultureInfo.InvariantCulture)) is { IsKnown: true } device; index++)
                yield return device.Value!;
            yield break;
        }

        // nvidia-smi loads libcuda to tell the CUDA version: another libcuda, another version.
        yield return access.GetEnvironmentVariable("LD_LIBRARY_PATH") ?? "";

        yield return access.ReadText("/proc/sys/kernel/random/boot_id").Value ?? "";
        yield return access.ReadText("/sys/module/nvidia/version").Value ?? "";
        foreach (var device in (access.ListEntries("/dev").Value ?? []).Select(MachinePath.Name))
        {
            if (device == "dxg" || device.StartsWith("nvidia", StringComparison.Ordinal))
                yield return device;
        }
    }

    private static string? Setting(IMachineAccess access, string variable) =>
        access.GetEnvironmentVariable(variable) is { } value && MachinePath.IsAbsolute(access, value) ? value : null;

    private static bool IsAboutFiles(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or System.Security.SecurityException or NotSupportedException or ArgumentException;
}
