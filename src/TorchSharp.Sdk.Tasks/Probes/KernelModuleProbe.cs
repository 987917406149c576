using System.Text.RegularExpressions;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>
/// The driver version from the files of NVIDIA's kernel module on Linux; microseconds, and no GPU wakes up. Absent under WSL2.
/// A container shows the host's files.
/// </summary>
internal static class KernelModuleProbe
{
    private const string SysFile = "/sys/module/nvidia/version";
    private const string ProcFile = "/proc/driver/nvidia/version";

    // NVRM version: NVIDIA UNIX x86_64 Kernel Module  550.90.07  Fri May 31 …
    // NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  580.95.05  Release Build  (…) …
    private static readonly Regex s_procLine = new(
        @"^NVRM version:.*?Kernel Module(?: for \S+)?[ \t]+(\d{3}\.\d+(?:\.\d+)?)(?![.\d])",
        RegexOptions.CultureInvariant | RegexOptions.Multiline,
        TimeSpan.FromSeconds(1));

    /// <summary>Whether there is a sign of the module.</summary>
    public static bool MayBeLoaded(IMachineAccess access) => access.DirectoryExists("/sys/module/nvidia") || access.DirectoryExists("/proc/driver/nvidia");

    public static Fact<DriverVersion> Read(ProbeSession session) => Read(session.Access);

    public static Fact<DriverVersion> Read(IMachineAccess access)
    {
        var sys = Read(access, SysFile, ParseSysFile);
        if (sys.IsKnown)
            return sys;
        var proc = Read(access, ProcFile, ParseProcFile);
        return proc.State == FactState.Absent ? sys : proc;
    }

    /// <summary>The version in <c>/sys/module/nvidia/version</c>: one line, 550.144.03.</summary>
    public static DriverVersion? ParseSysFile(string text)
    {
        var version = text.Trim();
        return version.IndexOf('.') > 0 ? DriverVersion.TryParse(version) : null;
    }

    /// <summary>The version in <c>/proc/driver/nvidia/version</c>, in the forms of the closed and of the open module.</summary>
    public static DriverVersion? ParseProcFile(string text)
    {
        var match = s_procLine.Match(text);
        return match.Success ? DriverVersion.TryParse(match.Groups[1].Value) : null;
    }

    private static Fact<DriverVersion> Read(IMachineAccess access, string path, Func<string, DriverVersion?> parse)
    {
        var text = access.ReadText(path);
        return text.State switch
        {
            FactState.Known => parse(text.Value!) is { } version
                ? Fact.Known(version, path)
                : Fact.Unreadable<DriverVersion>($"it holds no driver version but '{Excerpt.Of(text.Value!)}'", path),
            FactState.Unreadable => Fact.Unreadable<DriverVersion>(text.Problem, path),
            _ => Fact.Absent<DriverVersion>(),
        };
    }
}
