using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

public class PciProbeTests
{
    [Theory]
    [InlineData("0x10de\n", 0x10DE)]
    [InlineData("0x10DE", 0x10DE)]
    [InlineData("0X030200", 0x030200)]
    [InlineData("10de", null)]
    [InlineData("0x", null)]
    [InlineData("0xffffffff", null)]
    [InlineData("0x10de 0x2684", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Reads_an_id(string? text, int? id) => PciProbe.ParseId(text).ShouldBe(id);

    [Fact]
    public void Takes_display_controllers_of_NVIDIA_only()
    {
        var access = RecordedMachines.Parse(
            """
            [machine]
            os = linux
            [file /sys/bus/pci/devices/0000:01:00.0/vendor]
            0x10de
            [file /sys/bus/pci/devices/0000:01:00.0/device]
            0x2684
            [file /sys/bus/pci/devices/0000:01:00.0/class]
            0x030000
            [file /sys/bus/pci/devices/0000:01:00.1/vendor]
            0x10de
            [file /sys/bus/pci/devices/0000:01:00.1/device]
            0x22ba
            [file /sys/bus/pci/devices/0000:01:00.1/class]
            0x040300
            [file /sys/bus/pci/devices/0000:02:00.0/vendor]
            0x1002
            [file /sys/bus/pci/devices/0000:02:00.0/class]
            0x030000
            [file /sys/bus/pci/devices/0000:03:00.0/vendor]
            0x10de
            [unreadable /sys/bus/pci/devices/0000:03:00.0/class]
            Permission denied
            """);

        PciProbe.Read(access).Value.ShouldBe([new PciGpu("0000:01:00.0", 0x2684, "")]);
    }
}
