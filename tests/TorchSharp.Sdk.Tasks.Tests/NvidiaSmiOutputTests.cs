using FsCheck.Fluent;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

public class NvidiaSmiOutputTests
{
    [Theory]
    [InlineData("580.126.09, 12.0, 16303, NVIDIA GeForce RTX 5070 Ti\n", "580.126.09|12.0|16303|NVIDIA GeForce RTX 5070 Ti")]
    [InlineData("580.126.09, 12.0, 16303 MiB, NVIDIA GeForce RTX 5070 Ti\n", "580.126.09|12.0|16303|NVIDIA GeForce RTX 5070 Ti")]
    [InlineData("572.60, 8.6, 24576, NVIDIA GeForce RTX 3090\r\n572.60, 8.6, 24576, NVIDIA GeForce RTX 3090\r\n", "572.60|8.6|24576|NVIDIA GeForce RTX 3090; 572.60|8.6|24576|NVIDIA GeForce RTX 3090")]
    [InlineData("\n\n 580.142, 12.1, [N/A], NVIDIA GB10\n", "580.142|12.1||NVIDIA GB10")]
    [InlineData("580.142, [Insufficient Permissions], [Insufficient Permissions], NVIDIA A100\n", "580.142|||NVIDIA A100")]
    [InlineData("580.142, [Not Supported], [Unknown Error], NVIDIA A100\n", "580.142|||NVIDIA A100")]
    [InlineData("610.57.04, 10.3, 275040, NVIDIA B300 SXM6 AC, rev 2\n", "610.57.04|10.3|275040|NVIDIA B300 SXM6 AC, rev 2")]
    [InlineData("[N/A], 8.0, 40960, NVIDIA A100-SXM4-40GB\n", "|8.0|40960|NVIDIA A100-SXM4-40GB")]
    [InlineData("550.144.03, 8.0, 40960, NVIDIA A100\nUnable to determine the device handle for GPU3: 0000:04:00.0: Not Found\n", "550.144.03|8.0|40960|NVIDIA A100")]
    [InlineData("", "")]
    [InlineData("No devices were found\n", "")]
    [InlineData("driver_version, compute_cap, memory.total [MiB], name\n", "")]
    [InlineData("Failed to initialize NVML: Driver/library version mismatch\nNVML library version: 570.86\n", "")]
    [InlineData("Warning, this, is, text\n", "")]
    [InlineData("570, 9.0, 143771, NVIDIA H200\n", "")]
    [InlineData("570.124.06, 9, 143771, NVIDIA H200\n", "")]
    [InlineData("570.124.06, 9.0, many, NVIDIA H200\n", "")]
    [InlineData("570.124.06, 9.0, 143771\n", "")]
    [InlineData("570.124.06, 9.0, 143771, \n", "")]
    [InlineData("[N/A], [N/A], [N/A], [N/A]\n", "")]
    public void Reads_the_rows_and_nothing_else(string output, string rows) =>
        string.Join("; ", NvidiaSmiOutput.ParseRows(output, hasCapability: true).Rows.Select(Text)).ShouldBe(rows);

    [Fact]
    public void Reads_rows_without_the_capability() =>
        NvidiaSmiOutput.ParseRows("470.182.03, 16160, Tesla V100-SXM2-16GB\n", hasCapability: false).Rows.Select(Text).ShouldBe(["470.182.03||16160|Tesla V100-SXM2-16GB"]);

    [Fact]
    public void Keeps_the_lines_that_are_no_rows() =>
        NvidiaSmiOutput.ParseRows("550.144.03, 8.0, 40960, NVIDIA A100\n\nUnable to determine\n", hasCapability: true).OtherLines.ShouldBe("Unable to determine\n");

    [Fact]
    public void A_flood_of_rows_is_cut() =>
        NvidiaSmiOutput.ParseRows(string.Concat(Enumerable.Repeat("550.144.03, 8.0, 40960, NVIDIA A100\n", 5000)), hasCapability: true).Rows.Count.ShouldBe(256);

    [Theory]
    [InlineData("| NVIDIA-SMI 440.33.01    Driver Version: 440.33.01    CUDA Version: 10.2     |", "440.33.01", "10.2")]
    [InlineData("| NVIDIA-SMI 510.47.03    Driver Version: 510.47.03    CUDA Version: N/A      |", "510.47.03", null)]
    [InlineData("| NVIDIA-SMI 566.14    Driver Version: 566.14    CUDA Version: 12.7     |", "566.14", "12.7")]
    [InlineData("| NVIDIA-SMI 545.46                 Driver Version: 546.80       CUDA Version: ERR!     |", "546.80", null)]
    [InlineData("| NVIDIA-SMI 595.71.01              Driver Version: 596.36         CUDA Version: 13.2     |", "596.36", "13.2")]
    [InlineData("| NVIDIA-SMI 610.43.02              KMD Version: 610.43.02     CUDA UMD Version: 13.3     |", "610.43.02", "13.3")]
    [InlineData("| NVIDIA-SMI 610.62                 KMD Version: 610.62        CUDA UMD Version: 13.3     |", "610.62", "13.3")]
    [InlineData("| NVIDIA-SMI 340.108    Driver Version: 340.108        |", "340.108", null)]
    [InlineData("| NVIDIA-SMI 470.256.02  Driver Version: 580.95.05  CUDA Version: 13.0     |", "580.95.05", "13.0")]
    [InlineData("NVIDIA-SMI version  : 580.82.07\nNVML version        : 580.95\nDRIVER version      : 581.42\nCUDA Version        : 13.0\n", "581.42", "13.0")]
    [InlineData("Driver Version                         : 570.124.06\nCUDA Version                           : 12.8\n", "570.124.06", "12.8")]
    [InlineData("CUDA Version : 13.3 [Deprecated; will be removed in CUDA 14.0. Use CUDA UMD Version instead]\nCUDA UMD Version : 13.3\n", null, "13.3")]
    [InlineData("Failed to initialize NVML: Driver/library version mismatch\nNVML library version: 570.86\n", null, null)]
    [InlineData("", null, null)]
    public void Reads_every_spelling_of_the_banner(string output, string? driver, string? cuda)
    {
        (NvidiaSmiOutput.ParseDriverVersion(output)?.ToString()).ShouldBe(driver);
        (NvidiaSmiOutput.ParseCudaVersion(output)?.ToString()).ShouldBe(cuda);
    }

    [Fact]
    public void Every_row_is_read_back() =>
        Property.ForAll(
            from driver in Generate.DriverVersions
            from major in Gen.Choose(1, 20)
            from minor in Gen.Choose(0, 9)
            from memory in Gen.Choose(1, 10_000_000)
            from name in Gen.Elements("NVIDIA H200", "NVIDIA GeForce RTX 4090", "Tesla T4", "A, B")
            select new NvidiaSmiRow(DriverVersion.Parse(driver), new ComputeCapability(major, minor), memory, name),
            row => NvidiaSmiOutput.ParseRows($"{row.Driver}, {row.Capability}, {row.MemoryMiB}, {row.Name}\r\n", hasCapability: true).Rows.ShouldBe([row]));

    [Fact]
    public void No_output_makes_it_throw_or_find_a_GPU_without_a_line_for_it() =>
        Property.ForAll(Generate.MutationsOf("572.60, 8.6, 24576, NVIDIA GeForce RTX 3090\n| NVIDIA-SMI 572.60   Driver Version: 572.60   CUDA Version: 12.8  |\n"), output =>
        {
            foreach (var row in NvidiaSmiOutput.ParseRows(output, hasCapability: true).Rows)
                output.ShouldContain($"{row.Name}");
            if (NvidiaSmiOutput.ParseDriverVersion(output) is { } driver)
                output.ShouldContain($"{driver}");
            if (NvidiaSmiOutput.ParseCudaVersion(output) is { } cuda)
                cuda.Major.ShouldBeInRange(1, 999);
        });

    private static string Text(NvidiaSmiRow row) => $"{row.Driver}|{row.Capability}|{row.MemoryMiB}|{row.Name}";
}
