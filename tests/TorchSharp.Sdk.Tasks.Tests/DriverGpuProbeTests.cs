using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

public class DriverGpuProbeTests
{
    [Fact]
    public void Reads_the_information_file() =>
        DriverGpuProbe.Parse("0000:62:00.0", "Model: \t\t NVIDIA H100 80GB HBM3\nIRQ:   \t\t 10\nBus Location: \t 0000:62:00.0\nDevice Minor: \t 5\nGPU Firmware: \t 535.129.03\nGPU Excluded:\t No\n")
            .ShouldBe(new DriverGpu("0000:62:00.0", "NVIDIA H100 80GB HBM3", 5, false));

    [Theory]
    [InlineData("GPU Excluded:\t Yes\n")]
    [InlineData("Blacklisted:\t Yes\n")]
    public void Reads_that_a_GPU_is_excluded(string text) => DriverGpuProbe.Parse("0000:62:00.0", text).IsExcluded.ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("Model: Unknown\nDevice Minor: many\n")]
    [InlineData("no colon at all")]
    public void What_it_does_not_say_is_not_made_up(string text) => DriverGpuProbe.Parse("0000:AB:00.0", text).ShouldBe(new DriverGpu("0000:ab:00.0", "", null, false));
}
