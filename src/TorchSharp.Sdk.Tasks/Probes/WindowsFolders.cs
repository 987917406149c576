using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>The system's folders on Windows, from the environment.</summary>
internal static class WindowsFolders
{
    /// <summary>The folder of Windows, <c>C:\Windows</c>.</summary>
    public static string System(IMachineAccess access) => Absolute(access, "SystemRoot") ?? Absolute(access, "windir") ?? @"C:\Windows";

    /// <summary>The folders of installed programs, that of 64-bit programs first.</summary>
    public static IEnumerable<string> Programs(IMachineAccess access) =>
        new[] { Absolute(access, "ProgramW6432"), Absolute(access, "ProgramFiles"), @"C:\Program Files" }.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);

    private static string? Absolute(IMachineAccess access, string variable) =>
        access.GetEnvironmentVariable(variable) is { } folder && MachinePath.IsAbsolute(access, folder) ? folder : null;
}
