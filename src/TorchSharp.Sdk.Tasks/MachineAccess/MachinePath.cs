using TorchSharp.Compatibility;

namespace TorchSharp.Sdk.Tasks.MachineAccess;

/// <summary>
/// Paths of the machine that is looked at, which may be a recorded one of another operating system than that of the build:
/// <see cref="Path"/> would take the wrong separators.
/// </summary>
internal static class MachinePath
{
    public static string Combine(IMachineAccess access, string folder, params string[] names)
    {
        var separator = access.OperatingSystem == OperatingSystemFamily.Windows ? "\\" : "/";
        var path = TrimEnd(folder);
        foreach (var name in names)
            path += (path.EndsWith(separator, StringComparison.Ordinal) ? "" : separator) + name;
        return path;
    }

    public static bool IsAbsolute(IMachineAccess access, string path) => IsAbsolute(path, access.OperatingSystem == OperatingSystemFamily.Windows);

    /// <summary>Whether a path needs neither the current directory nor the current drive.</summary>
    public static bool IsAbsolute(string path, bool isWindows)
    {
        if (!isWindows)
            return path.StartsWith("/", StringComparison.Ordinal);
        return (path.Length >= 3 && IsLetter(path[0]) && path[1] == ':' && IsSeparator(path[2]))
            || (path.Length >= 2 && IsSeparator(path[0]) && IsSeparator(path[1]));
    }

    /// <summary>The last part of a path.</summary>
    public static string Name(string path)
    {
        var trimmed = TrimEnd(path);
        return trimmed.Substring(LastSeparator(trimmed) + 1);
    }

    /// <summary>The folder that a path lies in; empty where there is none.</summary>
    public static string Parent(string path)
    {
        var trimmed = TrimEnd(path);
        var index = LastSeparator(trimmed);
        return index switch
        {
            < 0 => "",
            0 => trimmed.Length > 1 ? "/" : "",
            _ => TrimEnd(trimmed.Substring(0, index + 1)),
        };
    }

    /// <summary>Whether two paths are written for the same place; links are not followed.</summary>
    public static bool Same(IMachineAccess access, string left, string right) => access.OperatingSystem == OperatingSystemFamily.Windows
        ? string.Equals(TrimEnd(left).Replace('/', '\\'), TrimEnd(right).Replace('/', '\\'), StringComparison.OrdinalIgnoreCase)
        : string.Equals(TrimEnd(left), TrimEnd(right), StringComparison.Ordinal);

    /// <summary>The path without separators at its end, save a root's own.</summary>
    public static string TrimEnd(string path)
    {
        var trimmed = path.TrimEnd('/', '\\');
        if (trimmed.Length == 0)
            return path.Length == 0 ? "" : path.Substring(0, 1);
        return trimmed.Length == 2 && trimmed[1] == ':' && IsLetter(trimmed[0]) ? trimmed + "\\" : trimmed;
    }

    private static int LastSeparator(string path) => path.LastIndexOfAny(['/', '\\']);

    private static bool IsSeparator(char c) => c is '/' or '\\';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
