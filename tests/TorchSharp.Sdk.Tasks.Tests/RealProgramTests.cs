using System.Diagnostics;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>Probes with real processes: a recorded WSL2 machine whose nvidia-smi is a shell script that misbehaves.</summary>
public sealed class RealProgramTests : IDisposable
{
    private static readonly MachineProbeOptions s_options = new() { NvidiaSmiDeadline = TimeSpan.FromSeconds(2) };

    private readonly string _folder = Directory.CreateTempSubdirectory("torchsharp-smi-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("sleep 300", "did not answer within 2 s")]
    [InlineData("sleep 300 & sleep 300", "did not answer within 2 s")]
    [InlineData("trap '' TERM INT; while true; do sleep 1; done", "did not answer within 2 s")]
    [InlineData("yes 'nonsense, nonsense, nonsense, nonsense'", "did not answer within 2 s")]
    [InlineData("head -c 10485760 /dev/zero | tr '\\0' x", "more than 256 Ki characters")]
    [InlineData("head -c 300000 /dev/urandom", "nvidia-smi")]
    [InlineData("echo 'Unable to determine the device handle for GPU 0000:01:00.0: Unknown Error' >&2", "(exit code 0): Unable to determine")]
    [InlineData("kill -SEGV $$", "(exit code 139)")]
    [InlineData("exit 0", "printed nothing")]
    public void A_program_that_misbehaves_is_a_finding_within_the_deadline(string commands, string text)
    {
        var clock = Stopwatch.StartNew();

        var machine = Detect(commands);

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        machine.Driver.State.ShouldBe(FactState.Unreadable);
        machine.Gpus.ShouldBeEmpty();
        machine.GpusAreKnown.ShouldBeFalse();
        machine.Findings.ShouldHaveSingleItem().Text.ShouldContain(text);
    }

    [Fact]
    public void A_program_that_answers_is_believed()
    {
        var machine = Detect(
            """
            case "$1" in
            --query-gpu=*compute_cap*) echo 'Field "compute_cap" is not a valid field to query.'; exit 2;;
            --query-gpu=*) printf '472.12, 8192, NVIDIA GeForce RTX 3070\r\n';;
            *) echo '| NVIDIA-SMI 470.63    Driver Version: 472.12    CUDA Version: 11.4 |';;
            esac
            """);

        machine.Driver.Value.ShouldBe(DriverVersion.Parse("472.12"));
        machine.CudaDriverVersion.Value.ShouldBe(new CudaVersion(11, 4));
        machine.Gpus.ShouldHaveSingleItem().ComputeCapability.Value.ShouldBe(new ComputeCapability(8, 6));
        machine.Findings.ShouldBeEmpty();
    }

    private Machine Detect(string commands)
    {
        Assert.SkipUnless(System.OperatingSystem.IsLinux(), "The stand-in for nvidia-smi is a shell script.");
        var script = Path.Combine(_folder, "nvidia-smi");
        File.WriteAllText(script, $"#!/bin/sh\n{commands}\n");
        if (!System.OperatingSystem.IsWindows())
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var recorded = RecordedMachineAccess.Parse("[machine]\nos = linux\n[device /dev/dxg]\n[program /usr/lib/wsl/lib/nvidia-smi]\n", "test");
        return MachineProbe.Detect(new RealProgramAccess(recorded, script), s_options);
    }
}
