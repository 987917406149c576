using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

public class GlibcProbeTests
{
    [Theory]
    [InlineData("    echo 'ldd (Debian GLIBC 2.36-9+deb12u14) 2.36'\n    printf $\"Copyright (C)\"", "2.36")]
    [InlineData("    echo 'ldd (Ubuntu GLIBC 2.31-0ubuntu9.17) 2.31'\n", "2.31")]
    [InlineData("    echo 'ldd (GNU libc) 2.28'\n", "2.28")]
    [InlineData("#!/bin/sh\nexec /lib/ld-musl-x86_64.so.1 --list -- \"$@\"\n", null)]
    [InlineData("echo 'ldd (GNU libc) 2.08'", null)]
    [InlineData("echo 'ldd (GNU libc) '", null)]
    [InlineData("echo 'ldd (GNU libc) 2.28", null)]
    [InlineData("echo 'ldd (other) 7.1'", null)]
    [InlineData("'ldd (", null)]
    [InlineData("", null)]
    public void Reads_the_version_in_the_script(string text, string? version) => GlibcProbe.ParseScript(text).ShouldBe(version is null ? null : Version.Parse(version));

    [Theory]
    [InlineData("libc-2.31.so", "2.31")]
    [InlineData("libc-2.28.so", "2.28")]
    [InlineData("libc.so.6", null)]
    [InlineData("libc-.so", null)]
    [InlineData("libc-musl.so", null)]
    public void Reads_the_version_in_the_name_of_the_library(string name, string? version) => GlibcProbe.ParseLibraryName(name).ShouldBe(version is null ? null : Version.Parse(version));

    [Theory]
    [InlineData("[file /usr/bin/ldd]\n    echo 'ldd (GNU libc) 2.28'\n", "2.28", "/usr/bin/ldd")]
    [InlineData("[file /usr/bin/ldd]\nexec musl\n", null, "")]
    [InlineData("[unreadable /usr/bin/ldd]\nPermission denied\n[program /lib64/libc-2.17.so]\n[link /lib64/libc.so.6]\nlibc-2.17.so\n", "2.17", "/lib64/libc.so.6")]
    [InlineData("[program /lib64/libc.so.6]\n", null, "")]
    [InlineData("", null, "")]
    public void Files_alone_tell_it(string sections, string? version, string source)
    {
        var access = new CountingMachineAccess(RecordedMachineAccess.Parse("[machine]\nos = linux\n" + sections, "test"));
        var glibc = MachineProbe.Detect(access).Glibc;
        (glibc.Value?.ToString(), glibc.Source).ShouldBe((version, source));
        access.Runs.ShouldBeEmpty();
    }

    [Fact]
    public void Other_systems_have_none() =>
        MachineProbe.Detect(RecordedMachineAccess.Parse("[machine]\nos = macos\n[file /usr/bin/ldd]\necho 'ldd (GNU libc) 2.28'\n", "test")).Glibc.State.ShouldBe(FactState.Unknown);

    [Fact]
    public void This_machine_is_read_as_its_own_runtime_says()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists(GlibcProbe.Script), "This machine has no ldd.");
        var glibc = GlibcProbe.Read(new LocalMachineAccess());
        Assert.SkipUnless(glibc.IsKnown, "This machine has no glibc.");
        var name = System.Runtime.InteropServices.Marshal.PtrToStringUTF8(GnuGetLibcVersion());
        glibc.Value!.ToString().ShouldBe(name);
    }

    [System.Runtime.InteropServices.DllImport("libc", EntryPoint = "gnu_get_libc_version")]
    [System.Runtime.InteropServices.DefaultDllImportSearchPaths(System.Runtime.InteropServices.DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr GnuGetLibcVersion();
}
