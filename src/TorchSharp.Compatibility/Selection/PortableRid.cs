namespace TorchSharp.Compatibility;

/// <summary>A runtime identifier in the portable form that the libtorch packages use: <c>linux-x64</c>, <c>win-x64</c>, <c>osx-arm64</c>.</summary>
/// <param name="Name">The identifier; that of a distribution or OS version is mapped to its family.</param>
/// <param name="OperatingSystem">The family.</param>
public sealed record PortableRid(string Name, OperatingSystemFamily OperatingSystem)
{
    private static readonly string[] s_linuxDistributions =
        ["linux", "ubuntu", "debian", "rhel", "fedora", "centos", "ol", "opensuse", "sles", "linuxmint", "arch", "gentoo", "rocky", "almalinux"];

    /// <summary>Maps <c>win10-x64</c>, <c>ubuntu.22.04-x64</c>, <c>osx.13-arm64</c> to the portable form; one that is not known keeps its name.</summary>
    public static PortableRid From(string runtimeIdentifier)
    {
        var rid = runtimeIdentifier.Trim().ToLowerInvariant();
        if (rid.StartsWith("linux-musl-", StringComparison.Ordinal) || rid.StartsWith("linux-bionic-", StringComparison.Ordinal))
            return new(rid, OperatingSystemFamily.Linux);

        var dash = rid.IndexOf('-');
        if (dash < 0)
            return new(rid, OperatingSystemFamily.Other);
        var system = rid.Substring(0, dash);
        var rest = rid.Substring(dash);
        var family = system.Split('.')[0];
        if (family == "alpine")
            return new("linux-musl" + rest, OperatingSystemFamily.Linux);
        if (s_linuxDistributions.Contains(family))
            return new("linux" + rest, OperatingSystemFamily.Linux);
        if (family == "osx")
            return new("osx" + rest, OperatingSystemFamily.MacOS);
        if (family.StartsWith("win", StringComparison.Ordinal) && family.Skip(3).All(char.IsDigit))
            return new("win" + rest, OperatingSystemFamily.Windows);
        return new(rid, OperatingSystemFamily.Other);
    }

    /// <summary>The identifier: <c>linux-x64</c>.</summary>
    public override string ToString() => Name;
}
