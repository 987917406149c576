namespace TorchSharp.Compatibility;

/// <summary>The target framework of a project as MSBuild's properties TargetFrameworkIdentifier and TargetFrameworkVersion name it.</summary>
public sealed record TargetFramework(string Identifier, Version Version)
{
    /// <summary>Reads <c>.NETCoreApp</c> and <c>v8.0</c>; null where the version is no number.</summary>
    public static TargetFramework? TryParse(string identifier, string version) =>
        Version.TryParse(version.TrimStart('v', 'V'), out var number) ? new TargetFramework(identifier, number) : null;

    /// <summary>Whether this is .NET (Core) of any version.</summary>
    public bool IsNetCore => Identifier.Equals(".NETCoreApp", StringComparison.OrdinalIgnoreCase);

    /// <summary>What was meant by <c>net10</c>, which MSBuild reads as .NET Framework 1.0: net10.0. Null for any other framework.</summary>
    public TargetFramework? Meant => !IsNetFramework || Version.Major is 2 or 3 or 4 ? null
        : new TargetFramework(".NETCoreApp", new Version(Version.Major == 1 ? 10 + Version.Minor : Version.Major, 0));

    private bool IsNetFramework => Identifier.Equals(".NETFramework", StringComparison.OrdinalIgnoreCase);

    private bool IsNetStandard => Identifier.Equals(".NETStandard", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether the release has an assembly made for this framework. On .NET the netstandard2.0 assembly does not count: it restores,
    /// and loads its native library on Windows only.
    /// </summary>
    public bool Fits(TorchSharpRelease release)
    {
        if (IsNetCore)
            return Version >= NetVersionOf(release);
        var runsNetStandard20 = (IsNetFramework && Version.Major == 4 && Version >= new Version(4, 6, 1)) || (IsNetStandard && Version >= new Version(2, 0));
        return runsNetStandard20 && release.TargetFrameworks.Contains("netstandard2.0");
    }

    /// <summary>The short name: <c>net8.0</c>, <c>netcoreapp3.1</c>, <c>net472</c>.</summary>
    public override string ToString() => this switch
    {
        { IsNetCore: true } => Version.Major >= 5 ? $"net{Version.Major}.{Version.Minor}" : $"netcoreapp{Version.Major}.{Version.Minor}",
        { IsNetFramework: true } => $"net{Version.ToString().Replace(".", "")}",
        { IsNetStandard: true } => $"netstandard{Version}",
        _ => $"{Identifier} {Version}",
    };

    // "net6.0" and "netcoreapp3.1" end in the version.
    private static Version NetVersionOf(TorchSharpRelease release) =>
        Version.Parse(release.TargetFrameworks[0].Replace("netcoreapp", "").Replace("net", ""));
}
