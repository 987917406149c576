using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;

namespace TorchSharp.Sdk.Tasks.Probes;

/// <summary>
/// The newest symbols of a Linux machine's libstdc++, from the name of the file that <c>libstdc++.so.6</c> links to: <c>libstdc++.so.6.0.30</c> has
/// GLIBCXX_3.4.30 (the table in GCC's libstdc++ manual, "ABI Policy and Guidelines"). Unknown where the library is not there or is no link.
/// </summary>
internal static class LibStdCxxProbe
{
    private const string Prefix = "libstdc++.so.6.0.";

    private static readonly string[] s_libraries =
    [
        "/usr/lib/x86_64-linux-gnu/libstdc++.so.6", "/usr/lib64/libstdc++.so.6", "/usr/lib/libstdc++.so.6", "/usr/lib/aarch64-linux-gnu/libstdc++.so.6",
    ];

    public static Fact<Version> Read(ProbeSession session) => Read(session.Access);

    /// <summary>The version, 3.4.30; unknown on other systems, and where no file tells it.</summary>
    public static Fact<Version> Read(IMachineAccess access)
    {
        if (access.OperatingSystem != OperatingSystemFamily.Linux)
            return Fact.Unknown<Version>();
        foreach (var library in s_libraries)
        {
            if (access.FileExists(library) && ParseLibraryName(MachinePath.Name(access.ResolveLinks(library))) is { } version)
                return Fact.Known(version, library);
        }

        return Fact.Unknown<Version>();
    }

    /// <summary>The version that <c>libstdc++.so.6.0.30</c> stands for, 3.4.30; null for other names.</summary>
    public static Version? ParseLibraryName(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) && Version.TryParse($"3.4.{name.Substring(Prefix.Length)}", out var version) && version.Revision < 0
            && version.ToString(3) == $"3.4.{name.Substring(Prefix.Length)}"
            ? version
            : null;
}
