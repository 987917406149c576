using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

public class LibStdCxxProbeTests
{
    [Theory]
    [InlineData("libstdc++.so.6.0.30", "3.4.30")]
    [InlineData("libstdc++.so.6.0.9", "3.4.9")]
    [InlineData("libstdc++.so.6", null)]
    [InlineData("libstdc++.so.6.0.", null)]
    [InlineData("libstdc++.so.6.0.30-gdb.py", null)]
    [InlineData("libstdc++.so.6.0.030", null)]
    [InlineData("libstdc++.so.6.0.3.4", null)]
    [InlineData("libc.so.6.0.30", null)]
    [InlineData("", null)]
    public void Reads_the_symbols_from_the_name_of_the_library(string name, string? version) =>
        LibStdCxxProbe.ParseLibraryName(name)?.ToString().ShouldBe(version);

    [Theory]
    [InlineData("linux", "/usr/lib64/libstdc++.so.6", "3.4.25")]
    [InlineData("linux", "/opt/lib/libstdc++.so.6", null)]
    [InlineData("macos", "/usr/lib/libstdc++.so.6", null)]
    public void Follows_the_link(string system, string link, string? version)
    {
        var file = link + ".0.25";
        var access = RecordedMachineAccess.Parse($"[machine]\nos = {system}\n[device {file}]\n[link {link}]\n{file}\n", "a machine with libstdc++");
        var found = MachineProbe.Detect(access).LibStdCxx;
        (found.Value?.ToString(), found.Source).ShouldBe((version, version is null ? "" : link));
    }

    [Fact]
    public void Reads_this_machine()
    {
        Assert.SkipUnless(System.OperatingSystem.IsLinux(), "Only Linux has libstdc++ in a known place.");
        var found = LibStdCxxProbe.Read(new LocalMachineAccess());
        Assert.SkipUnless(found.IsKnown, "This machine has no libstdc++.");
        found.Value!.ToString().ShouldStartWith("3.4.");
    }
}
