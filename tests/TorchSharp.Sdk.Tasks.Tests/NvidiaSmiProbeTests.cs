using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

/// <summary>What nvidia-smi can answer on a machine that has to ask it: WSL2.</summary>
public class NvidiaSmiProbeTests
{
    private const string Smi = "/usr/lib/wsl/lib/nvidia-smi";
    private const string Query = Smi + " --query-gpu=driver_version,compute_cap,memory.total,name --format=csv,noheader,nounits";
    private const string Row = "572.60, 8.6, 24576, NVIDIA GeForce RTX 3090";

    [Theory]
    [InlineData("exit = 9\nstdout:\nNVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure that the latest NVIDIA driver is installed and running.", "DriverNotLoaded", "communicate")]
    [InlineData("exit = 1\nstderr:\nNVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.", "DriverNotLoaded", "communicate")]
    [InlineData("exit = 18\nstdout:\nFailed to initialize NVML: Driver/library version mismatch\nNVML library version: 570.86", "DriverLibraryMismatch", "reboot")]
    [InlineData("exit = 255\nstdout:\nFailed to initialize NVML: Unknown Error", "ProbeFailed", "(exit code 255): Failed to initialize NVML: Unknown Error")]
    [InlineData("exit = 255\nstdout:\nFailed to initialize NVML: No supported GPUs were found", "ProbeFailed", "No supported GPUs")]
    [InlineData("exit = 17\nstdout:\nFailed to initialize NVML: GPU access blocked by the operating system", "ProbeFailed", "blocked by the operating system")]
    [InlineData("exit = 15\nstdout:\nUnable to determine the device handle for GPU 0000:01:00.0: Unknown Error", "ProbeFailed", "(exit code 15)")]
    [InlineData("exit = 0\nstderr:\nUnable to determine the device handle for GPU 0000:01:00.0: Unknown Error", "ProbeFailed", "(exit code 0)")]
    [InlineData("exit = 0", "ProbeFailed", "printed nothing (exit code 0)")]
    [InlineData("exit = 0\nstdout:\ncomplete nonsense, with, commas, in it", "ProbeFailed", "complete nonsense")]
    [InlineData("exit = 0\ntruncated = true\nstdout:\n572.60, 8.6, 24576, NVIDIA GeF", "ProbeFailed", "256 Ki characters")]
    [InlineData("outcome = timeout\nstdout:\n572.60, 8.6, 24576, NVIDIA GeForce RTX 3090", "ProbeFailed", "did not answer within 8 s")]
    [InlineData("outcome = notstarted\nstderr:\nPermission denied", "ProbeFailed", "Permission denied")]
    public void A_failure_is_a_finding_and_an_unreadable_fact(string answer, string kind, string text)
    {
        var machine = MachineProbe.Detect(Machine($"[run {Query}]\n{answer}\n"));

        machine.Driver.State.ShouldBe(FactState.Unreadable);
        machine.Gpus.ShouldBeEmpty();
        machine.GpusAreKnown.ShouldBeFalse();
        var finding = machine.Findings.ShouldHaveSingleItem();
        finding.Kind.ToString().ShouldBe(kind);
        finding.Text.ShouldContain(text);
    }

    [Theory]
    [InlineData("exit = 6\nstdout:\nNo devices were found")]
    [InlineData("exit = 0\nstdout:\nNo devices were found")]
    public void No_device_is_an_answer(string answer)
    {
        var machine = MachineProbe.Detect(Machine($"[run {Query}]\n{answer}\n"));

        machine.GpusAreKnown.ShouldBeTrue();
        machine.Gpus.ShouldBeEmpty();
        machine.Findings.ShouldHaveSingleItem().Kind.ShouldBe(MachineFindingKind.NoDeviceNode);
    }

    [Fact]
    public void Different_driver_versions_are_told_and_the_lowest_is_taken()
    {
        var machine = MachineProbe.Detect(Machine($"[run {Query}]\nstdout:\n572.60, 8.6, 24576, A\n525.60.13, 8.6, 24576, B\n525.105.17, 8.6, 24576, C\n"));

        machine.Driver.Value.ShouldBe(DriverVersion.Parse("525.60.13"));
        machine.Gpus.Count.ShouldBe(3);
        machine.Findings.ShouldHaveSingleItem().Text.ShouldContain("525.60.13, 525.105.17, 572.60");
    }

    [Fact]
    public void The_banner_gives_the_driver_where_the_query_does_not()
    {
        var machine = MachineProbe.Detect(Machine($"[run {Query}]\nstdout:\n\\[N/A], 12.0, 32607, NVIDIA GeForce RTX 5090\n[run {Smi}]\nstdout:\n| NVIDIA-SMI 610.43.02   KMD Version: 610.62   CUDA UMD Version: 13.3  |\n"));

        machine.Driver.Value.ShouldBe(DriverVersion.Parse("610.62"));
        machine.CudaDriverVersion.Value.ShouldBe(new CudaVersion(13, 3));
        machine.Gpus.ShouldHaveSingleItem().ComputeCapability.Value.ShouldBe(new ComputeCapability(12, 0));
        machine.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_banner_that_hangs_takes_nothing_from_the_query()
    {
        var machine = MachineProbe.Detect(Machine($"[run {Query}]\nstdout:\n{Row}\n[run {Smi}]\noutcome = timeout\n"));

        machine.Driver.Value.ShouldBe(DriverVersion.Parse("572.60"));
        machine.GpusAreKnown.ShouldBeTrue();
        machine.CudaDriverVersion.State.ShouldBe(FactState.Unreadable);
    }

    [Fact]
    public void A_place_where_it_can_not_start_gives_way_to_the_next()
    {
        var access = Machine($"[run {Query}]\noutcome = notstarted\nstderr:\nPermission denied\n[run {Query.Replace("/usr/lib/wsl/lib", "/usr/bin", StringComparison.Ordinal)}]\nstdout:\n{Row}\n");

        MachineProbe.Detect(access).Gpus.ShouldHaveSingleItem().Source.ShouldBe("/usr/bin/nvidia-smi");
    }

    [Fact]
    public void A_folder_of_its_name_is_not_run()
    {
        var access = Machine($"[directory {Smi}]\n");

        var machine = MachineProbe.Detect(access);

        access.Runs.ShouldBeEmpty();
        machine.Driver.State.ShouldBe(FactState.Absent);
    }

    [Fact]
    public void It_is_not_taken_from_the_current_directory_the_project_or_a_relative_entry_of_PATH()
    {
        const string answer = " --query-gpu=driver_version,compute_cap,memory.total,name --format=csv,noheader,nounits]\nstdout:\n" + Row + "\n";
        var access = RecordedMachines.Parse(
            "[machine]\nos = linux\ncurrentdirectory = /src/app\n[environment]\nPATH = :.:bin:/src/app:/src/project/:/opt/nvidia/bin\n[device /dev/dxg]\n"
            + string.Concat(new[] { "./nvidia-smi", "bin/nvidia-smi", "nvidia-smi", "/src/app/nvidia-smi", "/src/project/nvidia-smi", "/opt/nvidia/bin/nvidia-smi" }.Select(path => $"[run {path}{answer}")));

        var machine = MachineProbe.Detect(access, new MachineProbeOptions { ProjectDirectory = "/src/project" });

        machine.Gpus.ShouldHaveSingleItem().Source.ShouldBe("/opt/nvidia/bin/nvidia-smi");
        access.Runs.ShouldAllBe(run => run.StartsWith("/opt/nvidia/bin/nvidia-smi", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/real/app/tools", "", "the project is reached by a link")]
    [InlineData("/home/me/app/tools", "", "the project and the program are")]
    [InlineData("/links", "[link /links/nvidia-smi]\n/real/app/tools/nvidia-smi\n", "a link leads into it")]
    [InlineData("/real/app/links", "[link /real/app/links/nvidia-smi]\n/opt/other/nvidia-smi\n[run /opt/other/nvidia-smi --query-gpu=driver_version,compute_cap,memory.total,name --format=csv,noheader,nounits]\nstdout:\n" + Row + "\n", "a link in it leads out")]
    public void Links_into_the_project_make_no_difference(string folder, string link, string why)
    {
        const string answer = " --query-gpu=driver_version,compute_cap,memory.total,name --format=csv,noheader,nounits]\nstdout:\n" + Row + "\n";
        var access = RecordedMachines.Parse(
            $"[machine]\nos = linux\ncurrentdirectory = /\n[environment]\nPATH = {folder}:/opt/nvidia/bin\n[device /dev/dxg]\n[link /home/me/app]\n/real/app\n{link}"
            + $"[run /real/app/tools/nvidia-smi{answer}[run /opt/nvidia/bin/nvidia-smi{answer}");

        var machine = MachineProbe.Detect(access, new MachineProbeOptions { ProjectDirectory = "/home/me/app" });

        machine.Gpus.ShouldHaveSingleItem(why).Source.ShouldBe("/opt/nvidia/bin/nvidia-smi", why);
        access.Runs.ShouldAllBe(run => run.StartsWith("/opt/nvidia/bin/nvidia-smi", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(@"C:\Windows\System32\nvidia-smi.exe")]
    [InlineData(@"C:\Program Files\NVIDIA Corporation\NVSMI\nvidia-smi.exe")]
    [InlineData(@"C:\Windows\Sysnative\nvidia-smi.exe")]
    [InlineData(@"D:\tools\nvidia-smi.exe")]
    public void Windows_places_are_tried(string path)
    {
        var access = RecordedMachines.Parse(
            "[machine]\nos = windows\ncurrentdirectory = C:\\src\n[environment]\nSystemRoot = C:\\Windows\nProgramFiles = C:\\Program Files (x86)\nProgramW6432 = C:\\Program Files\nPATH = .;C:\\src;\\rooted;D:relative;\"D:\\tools\"\n"
            + "[fileversion C:\\Windows\\System32\\nvcuda.dll]\n32.0.15.7260\n[program C:\\src\\nvidia-smi.exe]\n"
            + $"[run {path} --query-gpu=driver_version,compute_cap,memory.total,name --format=csv,noheader,nounits]\nstdout:\n{Row}\n");

        MachineProbe.Detect(access).Gpus.ShouldHaveSingleItem().Source.ShouldBe(path);
    }

    [Fact]
    public void Programs_are_not_started_when_the_total_time_is_used_up()
    {
        var access = Machine($"[run {Query}]\nstdout:\n{Row}\n");

        var machine = MachineProbe.Detect(access, new MachineProbeOptions { TotalDeadline = TimeSpan.Zero });

        access.Runs.ShouldBeEmpty();
        machine.Findings.ShouldHaveSingleItem().Text.ShouldContain("used up");
    }

    private static CountingMachineAccess Machine(string sections) => RecordedMachines.Parse("[machine]\nos = linux\n[device /dev/dxg]\n" + sections);
}
