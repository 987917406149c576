using System.Runtime.InteropServices;
using System.Text;

namespace TorchSharp.Sdk.Tasks.MachineAccess;

/// <summary>Follows symbolic links by the C library's <c>realpath</c>; netstandard2.0 has nothing for it.</summary>
internal static class UnixLinks
{
    /// <summary>The path with all links followed; the path as given where it can't be followed.</summary>
    public static string Resolve(string path)
    {
        try
        {
            var resolved = RealPath(Encoding.UTF8.GetBytes(path + "\0"), IntPtr.Zero);
            if (resolved == IntPtr.Zero)
                return path;
            try
            {
                return Text(resolved);
            }
            finally
            {
                Free(resolved);
            }
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            // A system without a C library under this name: its paths are taken as they are.
            return path;
        }
    }

    private static string Text(IntPtr address)
    {
        var length = 0;
        while (Marshal.ReadByte(address, length) != 0)
            length++;
        var bytes = new byte[length];
        Marshal.Copy(address, bytes, 0, length);
        return Encoding.UTF8.GetString(bytes);
    }

    [DllImport("libc", EntryPoint = "realpath")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr RealPath(byte[] path, IntPtr resolved);

    [DllImport("libc", EntryPoint = "free")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void Free(IntPtr memory);
}
