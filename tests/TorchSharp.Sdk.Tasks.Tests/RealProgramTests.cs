using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>Probes with real processes: a recorded WSL2 machine whose nvidia-smi is a shell script that misbehaves.</summary>
public sealed class RealProgramTests : IDisposable
{
    // One that ends has the time that a busy machine needs to start it.
    private static readonly MachineProbeOptions s_ample = new() { NvidiaSmiDeadline = TimeSpan.FromMinutes(1), TotalDeadline = TimeSpan.FromMinutes(2) };

    private static readonly MachineProbeOptions s_short = new() { NvidiaSmiDeadline = TimeSpan.FromSeconds(2) };

    private readonly string _folder = Directory.CreateTempSubdirectory("torchsharp-smi-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("sleep 300")]
    [InlineData("sleep 300 & sleep 300")]
    [InlineData("trap '' TERM INT; while true; do sleep 1; done")]
    [InlineData("yes 'nonsense, nonsense, nonsense, nonsense'")]
    public void A_program_that_does_not_end_is_a_finding_at_the_deadline(string commands) => ShouldBeFinding(commands, s_short, "did not answer within 2 s");

    [Theory]
    [InlineData("head -c 10485760 /dev/zero | tr '\\0' x", "more than 256 Ki characters")]
    [InlineData("head -c 300000 /dev/urandom", "nvidia-smi")]
    [InlineData("echo 'Unable to determine the device handle for GPU 0000:01:00.0: Unknown Error' >&2", "(exit code 0): Unable to determine")]
    [InlineData("kill -SEGV $$", "(exit code 139)")]
    [InlineData("exit 0", "printed nothing")]
    public void A_program_that_misbehaves_is_a_finding(string commands, string text) => ShouldBeFinding(commands, s_ample, text);

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
            """,
            s_ample);

        machine.Driver.Value.ShouldBe(DriverVersion.Parse("472.12"));
        machine.CudaDriverVersion.Value.ShouldBe(new CudaVersion(11, 4));
        machine.Gpus.ShouldHaveSingleItem().ComputeCapability.Value.ShouldBe(new ComputeCapability(8, 6));
        machine.Findings.ShouldBeEmpty();
    }

    private void ShouldBeFinding(string commands, MachineProbeOptions options, string text)
    {
        Machine machine = null!;

        Should.CompleteIn(() => { machine = Detect(commands, options); }, TimeSpan.FromMinutes(3));

        machine.Driver.State.ShouldBe(FactState.Unreadable);
        machine.Gpus.ShouldBeEmpty();
        machine.GpusAreKnown.ShouldBeFalse();
        machine.Findings.ShouldHaveSingleItem().Text.ShouldContain(text);
    }

    private Machine Detect(string commands, MachineProbeOptions options)
    {
        Assert.SkipUnless(System.OperatingSystem.IsLinux(), "The stand-in for nvidia-smi is a shell script.");
        var script = Path.Combine(_folder, "nvidia-smi");
        File.WriteAllText(script, $"#!/bin/sh\n{commands}\n");
        if (!System.OperatingSystem.IsWindows())
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var recorded = RecordedMachineAccess.Parse("[machine]\nos = linux\n[device /dev/dxg]\n[program /usr/lib/wsl/lib/nvidia-smi]\n", "test");
        return MachineProbe.Detect(new RealProgramAccess(recorded, script), options);
    }
}
