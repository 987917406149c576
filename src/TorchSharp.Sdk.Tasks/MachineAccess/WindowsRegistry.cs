using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.MachineAccess;

/// <summary>Reads the registry of Windows in its 64-bit view, also from a 32-bit process. netstandard2.0 has no registry of its own.</summary>
internal static class WindowsRegistry
{
    private const string MachineHive = @"HKLM\";
    private const int Success = 0;
    private const int FileNotFound = 2;
    private const int PathNotFound = 3;
    private const int MoreData = 234;
    private const int NoMoreItems = 259;
    private const int ReadAccess = 0x20019;
    private const int View64 = 0x0100;
    private const int MaximumKeyNameLength = 255;

    private static readonly IntPtr LocalMachine = new(unchecked((int)0x80000002));

    private enum ValueKind
    {
        Text = 1,
        ExpandableText = 2,
        Number32 = 4,
        Texts = 7,
        Number64 = 11,
    }

    public static Fact<IReadOnlyList<string>> ListKeys(string key) => WithKey<IReadOnlyList<string>>(key, handle =>
    {
        var names = new List<string>();
        var name = new char[MaximumKeyNameLength + 1];
        for (var index = 0; ; index++)
        {
            var length = name.Length;
            var error = RegEnumKeyEx(handle, index, name, ref length, IntPtr.Zero, IntPtr.Zero, IntPtr.Zero, IntPtr.Zero);
            if (error == NoMoreItems)
                break;
            if (error != Success)
                return Unreadable<IReadOnlyList<string>>(error, key);
            names.Add(new string(name, 0, length));
        }

        names.Sort(StringComparer.OrdinalIgnoreCase);
        return Fact.Known<IReadOnlyList<string>>(names, key);
    });

    public static Fact<string> ReadValue(string key, string name) => WithKey(key, handle =>
    {
        var data = new byte[1024];
        while (true)
        {
            var length = data.Length;
            var error = RegQueryValueEx(handle, name, IntPtr.Zero, out var kind, data, ref length);
            switch (error)
            {
                case Success:
                    return Decode(kind, data, length, $@"{key}\{name}");
                // A value may grow between two questions; the length that comes back is the one to offer.
                case MoreData when length > data.Length:
                    data = new byte[length];
                    break;
                case FileNotFound:
                    return Fact.Absent<string>();
                default:
                    return Unreadable<string>(error, key);
            }
        }
    });

    private static Fact<string> Decode(int kind, byte[] data, int length, string source)
    {
        switch ((ValueKind)kind)
        {
            case ValueKind.Text or ValueKind.ExpandableText:
                return Fact.Known(Encoding.Unicode.GetString(data, 0, length).TrimEnd('\0'), source);
            case ValueKind.Texts:
                return Fact.Known(Encoding.Unicode.GetString(data, 0, length).TrimEnd('\0').Replace('\0', '\n'), source);
            case ValueKind.Number32 when length == sizeof(uint):
                return Fact.Known(BitConverter.ToUInt32(data, 0).ToString(CultureInfo.InvariantCulture), source);
            case ValueKind.Number64 when length == sizeof(ulong):
                return Fact.Known(BitConverter.ToUInt64(data, 0).ToString(CultureInfo.InvariantCulture), source);
            default:
                return Fact.Unreadable<string>($"the value is of kind {kind}, neither text nor number", source);
        }
    }

    private static Fact<T> WithKey<T>(string key, Func<IntPtr, Fact<T>> read)
    {
        if (!key.StartsWith(MachineHive, StringComparison.OrdinalIgnoreCase))
            return Fact.Unreadable<T>("only keys of HKLM are read", key);
        var error = RegOpenKeyEx(LocalMachine, key.Substring(MachineHive.Length), 0, ReadAccess | View64, out var handle);
        if (error is FileNotFound or PathNotFound)
            return Fact.Absent<T>();
        if (error != Success)
            return Unreadable<T>(error, key);
        try
        {
            return read(handle);
        }
        finally
        {
            _ = RegCloseKey(handle);
        }
    }

    private static Fact<T> Unreadable<T>(int error, string key) => Fact.Unreadable<T>(new Win32Exception(error).Message, key);

    [DllImport("advapi32.dll", CharSet = CharSet.Unicode, EntryPoint = "RegOpenKeyExW")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int RegOpenKeyEx(IntPtr key, string subKey, int options, int access, out IntPtr result);

    [DllImport("advapi32.dll", CharSet = CharSet.Unicode, EntryPoint = "RegEnumKeyExW")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int RegEnumKeyEx(IntPtr key, int index, char[] name, ref int nameLength, IntPtr reserved, IntPtr className, IntPtr classLength, IntPtr lastWrite);

    [DllImport("advapi32.dll", CharSet = CharSet.Unicode, EntryPoint = "RegQueryValueExW")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int RegQueryValueEx(IntPtr key, string name, IntPtr reserved, out int kind, byte[] data, ref int length);

    [DllImport("advapi32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int RegCloseKey(IntPtr key);
}
