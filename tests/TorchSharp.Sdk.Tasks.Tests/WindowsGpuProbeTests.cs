using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

public class WindowsGpuProbeTests
{
    [Theory]
    [InlineData(@"pci\ven_10de&dev_2684&subsys_40e51458", 0x2684)]
    [InlineData(@"PCI\VEN_10DE&DEV_2B85", 0x2B85)]
    [InlineData(@"PCI\VEN_8086&DEV_4680", null)]
    [InlineData(@"PCI\VEN_10DE", null)]
    [InlineData(@"PCI\VEN_10DE&DEV_268", null)]
    [InlineData(@"PCI\VEN_10DE&DEV_WXYZ", null)]
    [InlineData(@"ROOT\BasicDisplay", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Reads_a_device_id(string? device, int? id) => WindowsGpuProbe.ParseDeviceId(device).ShouldBe(id);

    [Fact]
    public void Equal_cards_are_told_apart_by_their_class_keys()
    {
        const string display = @"HKLM\SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}";
        var access = RecordedMachines.Parse(
            $$"""
            [machine]
            os = windows
            [registry {{display}}\0000]
            DriverDesc = NVIDIA GeForce RTX 4090
            MatchingDeviceId = pci\ven_10de&dev_2684
            HardwareInformation.qwMemorySize = 25757220864
            [registry {{display}}\0001]
            DriverDesc = NVIDIA GeForce RTX 4090
            MatchingDeviceId = pci\ven_10de&dev_2684
            HardwareInformation.qwMemorySize = 51539607552
            [registry HKLM\SYSTEM\CurrentControlSet\Services\nvlddmkm\Enum]
            0 = PCI\VEN_10DE&DEV_2684&SUBSYS_1\4&1
            1 = PCI\VEN_10DE&DEV_2684&SUBSYS_1\4&2
            [registry HKLM\SYSTEM\CurrentControlSet\Enum\PCI\VEN_10DE&DEV_2684&SUBSYS_1\4&1]
            Driver = {4d36e968-e325-11ce-bfc1-08002be10318}\0001
            [registry HKLM\SYSTEM\CurrentControlSet\Enum\PCI\VEN_10DE&DEV_2684&SUBSYS_1\4&2]
            Driver = {4d36e968-e325-11ce-bfc1-08002be10318}\0000
            """);

        WindowsGpuProbe.Read(access).Select(gpu => gpu.MemoryMiB).ShouldBe([49152, 24564]);
    }
}
