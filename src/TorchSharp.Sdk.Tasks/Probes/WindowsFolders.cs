using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>The system's folders on Windows, from the environment.</summary>
internal static class WindowsFolders
{
    /// <summary>The folder of Windows, <c>C:\Windows</c>.</summary>
    public static string System(IMachineAccess access) => Absolute(access, "SystemRoot") ?? Absolute(access, "windir") ?? @"C:\Windows";

    /// <summary>
    /// The folders of the system's 64-bit libraries and programs. A 32-bit process sees SysWOW64 under the name System32, and the true one
    /// under the name Sysnative, which 64-bit processes don't have.
    /// </summary>
    public static IEnumerable<string> SystemLibraries(IMachineAccess access) =>
        [MachinePath.Combine(access, System(access), "System32"), MachinePath.Combine(access, System(access), "Sysnative")];

    /// <summary>The folders of installed programs, that of 64-bit programs first.</summary>
    public static IEnumerable<string> Programs(IMachineAccess access) =>
        new[] { Absolute(access, "ProgramW6432"), Absolute(access, "ProgramFiles"), @"C:\Program Files" }.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);

    private static string? Absolute(IMachineAccess access, string variable) =>
        access.GetEnvironmentVariable(variable) is { } folder && MachinePath.IsAbsolute(access, folder) ? folder : null;
}
