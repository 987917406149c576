using FsCheck.Fluent;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

public class KernelModuleProbeTests
{
    [Theory]
    [InlineData("NVRM version: NVIDIA UNIX x86_64 Kernel Module  375.74  Wed Jun 14 01:39:39 PDT 2017\nGCC version:  gcc version 5.4.0 20160609 (Ubuntu 5.4.0-6ubuntu1~16.04.4)", "375.74")]
    [InlineData("NVRM version: NVIDIA UNIX x86_64 Kernel Module  550.90.07  Fri May 31 09:35:42 UTC 2024\n", "550.90.07")]
    [InlineData("NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  550.144.03  Release Build  (dvs-builder@U16-I3-D08-1-2)  Mon Dec 30 17:26:13 UTC 2024", "550.144.03")]
    [InlineData("NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  565.77  Release Build  (nixbld@)  Sun Feb  9 11:08:26 UTC 2025", "565.77")]
    [InlineData("NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  610.43.03  Release Build  (root@archlinux)", "610.43.03")]
    [InlineData("NVRM version: NVIDIA UNIX Open Kernel Module for aarch64  580.142  Release Build  (dvs-builder@U22)", "580.142")]
    [InlineData("NVRM version: NVIDIA UNIX x86_64 Kernel Module  550.90.07", "550.90.07")]
    [InlineData("something before\nNVRM version: NVIDIA UNIX x86_64 Kernel Module  550.90.07  Fri", "550.90.07")]
    [InlineData("", null)]
    [InlineData("GCC version:  gcc version 11.4.0 (Ubuntu 11.4.0-1ubuntu1~22.04.2)", null)]
    [InlineData("NVRM version: NVIDIA UNIX x86_64 Kernel Module", null)]
    [InlineData("NVRM version: NVIDIA UNIX x86_64 Kernel Module  550.90.07.1  Fri", null)]
    [InlineData("NVRM version: NVIDIA UNIX x86_64 Kernel Module  nonsense  Fri", null)]
    public void Reads_the_proc_file(string text, string? version) =>
        (KernelModuleProbe.ParseProcFile(text)?.ToString()).ShouldBe(version);

    [Theory]
    [InlineData("550.144.03\n", "550.144.03")]
    [InlineData(" 565.77 ", "565.77")]
    [InlineData("", null)]
    [InlineData("550", null)]
    [InlineData("550.144.03\n565.77\n", null)]
    [InlineData("unknown", null)]
    public void Reads_the_sys_file(string text, string? version) =>
        (KernelModuleProbe.ParseSysFile(text)?.ToString()).ShouldBe(version);

    [Fact]
    public void Every_driver_version_is_read_back_from_both_files_in_both_forms() =>
        Property.ForAll(Generate.DriverVersions, version =>
        {
            KernelModuleProbe.ParseSysFile(version + "\n").ShouldBe(DriverVersion.Parse(version));
            KernelModuleProbe.ParseProcFile($"NVRM version: NVIDIA UNIX x86_64 Kernel Module  {version}  Fri May 31 09:35:42 UTC 2024\n").ShouldBe(DriverVersion.Parse(version));
            KernelModuleProbe.ParseProcFile($"NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  {version}  Release Build  (a@b)\n").ShouldBe(DriverVersion.Parse(version));
        });

    [Fact]
    public void No_text_makes_them_throw() =>
        Property.ForAll(Generate.MutationsOf("NVRM version: NVIDIA UNIX x86_64 Kernel Module  550.90.07  Fri May 31 09:35:42 UTC 2024\n"), text =>
        {
            KernelModuleProbe.ParseSysFile(text);
            KernelModuleProbe.ParseProcFile(text);
        });

    [Fact]
    public void The_proc_file_is_asked_where_the_sys_file_can_not_be_read()
    {
        var access = RecordedMachines.Parse(
            """
            [machine]
            os = linux
            [file /sys/module/nvidia/version]
            garbage
            [file /proc/driver/nvidia/version]
            NVRM version: NVIDIA UNIX x86_64 Kernel Module  550.90.07  Fri May 31 09:35:42 UTC 2024
            """);

        var driver = KernelModuleProbe.Read(access);

        driver.Value.ShouldBe(DriverVersion.Parse("550.90.07"));
        driver.Source.ShouldBe("/proc/driver/nvidia/version");
    }

    [Fact]
    public void A_file_that_says_nonsense_is_quoted()
    {
        var access = RecordedMachines.Parse("[machine]\nos = linux\n[file /sys/module/nvidia/version]\ngarbage\n");

        var driver = KernelModuleProbe.Read(access);

        driver.State.ShouldBe(FactState.Unreadable);
        driver.Problem.ShouldContain("garbage");
    }
}
