using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>
/// The version of a Linux machine's C library, from the text of its script <c>ldd</c>, which comes with it and names it; older ones also say it in
/// the name of the file that <c>libc.so.6</c> links to. No process is run. Unknown where neither is there (NixOS, images without a shell).
/// </summary>
internal static class GlibcProbe
{
    /// <summary>The script; on musl it is another one, and names no version.</summary>
    public const string Script = "/usr/bin/ldd";

    // ldd (Debian GLIBC 2.36-9+deb12u10) 2.36
    // ldd (GNU libc) 2.28
    private const string Announcement = "'ldd (";

    private const string LibraryPrefix = "libc-";
    private const string LibrarySuffix = ".so";

    private static readonly string[] s_libraries = ["/lib/x86_64-linux-gnu/libc.so.6", "/lib64/libc.so.6", "/lib/aarch64-linux-gnu/libc.so.6"];

    public static Fact<Version> Read(ProbeSession session) => Read(session.Access);

    /// <summary>The version; unknown on other systems, on musl, and where no file tells it.</summary>
    public static Fact<Version> Read(IMachineAccess access)
    {
        if (access.OperatingSystem != OperatingSystemFamily.Linux)
            return Fact.Unknown<Version>();
        if (ParseScript(access.ReadText(Script).Value ?? "") is { } version)
            return Fact.Known(version, Script);
        foreach (var library in s_libraries)
        {
            if (access.FileExists(library) && ParseLibraryName(MachinePath.Name(access.ResolveLinks(library))) is { } linked)
                return Fact.Known(linked, library);
        }

        return Fact.Unknown<Version>();
    }

    /// <summary>The line of the script that names the version; empty where there is none.</summary>
    public static string Line(string text)
    {
        var start = text.IndexOf(Announcement, StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf('\n', start);
        return start < 0 ? "" : text.Substring(start, (end < 0 ? text.Length : end) - start);
    }

    /// <summary>The version in the script's text; null where it names none.</summary>
    public static Version? ParseScript(string text)
    {
        var line = Line(text);
        var end = line.LastIndexOf('\'');
        return end <= 0 ? null : Parse(line.Substring(0, end).Substring(line.LastIndexOf(' ', end - 1) + 1));
    }

    /// <summary>The version in <c>libc-2.31.so</c>, the name of the library up to glibc 2.33; null for other names.</summary>
    public static Version? ParseLibraryName(string name) =>
        name.StartsWith(LibraryPrefix, StringComparison.Ordinal) && name.EndsWith(LibrarySuffix, StringComparison.Ordinal) && name.Length > LibraryPrefix.Length + LibrarySuffix.Length
            ? Parse(name.Substring(LibraryPrefix.Length, name.Length - LibraryPrefix.Length - LibrarySuffix.Length))
            : null;

    // glibc is 2 for ever; anything else is another text, and so is a number that is not written as numbers are: 2.08.
    private static Version? Parse(string text) => Version.TryParse(text, out var version) && version.Major == 2 && version.ToString() == text ? version : null;
}
