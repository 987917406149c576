using System.ComponentModel;
using System.Runtime.InteropServices;

namespace TorchSharp.Sdk.Tasks.MachineAccess;

/// <summary>The free space of a folder on Windows: <see cref="DriveInfo"/> takes drives only, and a folder may be a mounted volume or a share.</summary>
internal static class WindowsFreeSpace
{
    /// <summary>The bytes that the user may still write there.</summary>
    /// <exception cref="IOException">Windows does not say.</exception>
    public static long Of(string folder) => GetDiskFreeSpaceEx(folder, out var available, out _, out _)
        ? (long)Math.Min(available, long.MaxValue)
        : throw new IOException(new Win32Exception(Marshal.GetLastWin32Error()).Message);

    [DllImport("kernel32", EntryPoint = "GetDiskFreeSpaceExW", CharSet = CharSet.Unicode, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool GetDiskFreeSpaceEx(string folder, out ulong available, out ulong total, out ulong free);
}
