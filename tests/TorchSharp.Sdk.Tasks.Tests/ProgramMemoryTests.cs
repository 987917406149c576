using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

public sealed class ProgramMemoryTests : IDisposable
{
    private static readonly ProgramResult s_answer = new(ProgramOutcome.Exited, 0, "570.124.06, 9.0\n\nNVIDIA H200\n", "");

    private readonly string _root = Directory.CreateTempSubdirectory("torchsharp-memory-").FullName;
    private readonly List<string> _log = [];

    private string Program => Path.Combine(_root, "nvidia-smi");

    public ProgramMemoryTests() => File.WriteAllText(Program, "#!/bin/sh");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private ProgramMemory Memory(string machine = "[machine]\nos = linux\n[device /dev/nvidiactl]\n[file /proc/sys/kernel/random/boot_id]\n1\n", string folder = "cache") =>
        new(Path.Combine(_root, folder), RecordedMachineAccess.Parse(machine, "test"), _log.Add);

    [Theory]
    [InlineData(ProgramOutcome.TimedOut, -1, "570", "", false)]
    [InlineData(ProgramOutcome.NotStarted, -1, "", "no such file", false)]
    [InlineData(ProgramOutcome.Exited, 9, "570", "", false)]
    [InlineData(ProgramOutcome.Exited, 0, "", "", false)]
    [InlineData(ProgramOutcome.Exited, 0, "570", "Unable to determine the device handle", false)]
    [InlineData(ProgramOutcome.Exited, 0, "570", "", true)]
    public void What_is_not_clean_is_not_kept(ProgramOutcome outcome, int exitCode, string output, string error, bool truncated)
    {
        Memory().Remember(Program, ["-q"], new ProgramResult(outcome, exitCode, output, error) { IsTruncated = truncated });
        Memory().Find(Program, ["-q"]).ShouldBeNull();
    }

    [Fact]
    public void A_clean_answer_is_given_again_in_a_later_build()
    {
        Memory().Find(Program, ["-q"]).ShouldBeNull();
        Memory().Remember(Program, ["-q"], s_answer);
        Memory().Find(Program, ["-q"]).ShouldBe(s_answer);
        Memory().Find(Program, ["-L"]).ShouldBeNull();
        _log.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[machine]\nos = linux\n[device /dev/nvidiactl]\n[file /proc/sys/kernel/random/boot_id]\n2\n")]
    [InlineData("[machine]\nos = linux\n[file /proc/sys/kernel/random/boot_id]\n1\n")]
    [InlineData("[machine]\nos = linux\n[device /dev/nvidiactl]\n[device /dev/nvidia1]\n[file /proc/sys/kernel/random/boot_id]\n1\n")]
    [InlineData("[machine]\nos = linux\n[device /dev/nvidiactl]\n[file /sys/module/nvidia/version]\n580.1\n[file /proc/sys/kernel/random/boot_id]\n1\n")]
    public void Another_boot_driver_or_device_asks_anew(string machine)
    {
        Memory().Remember(Program, [], s_answer);
        Memory(machine).Find(Program, []).ShouldBeNull();
    }

    [Fact]
    public void Another_library_path_asks_anew()
    {
        const string machine = "[machine]\nos = linux\n[environment]\nLD_LIBRARY_PATH = ";
        Memory(machine + "/usr/lib\n").Remember(Program, [], s_answer);
        Memory(machine + "/usr/local/cuda/compat\n").Find(Program, []).ShouldBeNull();
        Memory(machine + "/usr/lib\n").Find(Program, []).ShouldBe(s_answer);
    }

    [Theory]
    [InlineData("32.0.15.7628", 7, "A", false)]
    [InlineData("32.0.15.7640", 7, "A", true)]
    [InlineData("32.0.15.7628", 8, "A", true)]
    [InlineData("32.0.15.7628", 7, "B", true)]
    [InlineData("32.0.15.7628", 7, "A\n1 = B", true)]
    public void Another_boot_driver_or_device_of_Windows_asks_anew(string driver, int boot, string devices, bool isAnother)
    {
        static string Machine(string driver, int boot, string devices) =>
            $"[machine]\nos = windows\n[environment]\nSystemRoot = C:\\Windows\n[fileversion {Path.Combine(@"C:\Windows", "System32", "nvcuda.dll")}]\n{driver}\n"
            + $"[registry HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Memory Management\\PrefetchParameters]\nBootId = {boot}\n"
            + $"[registry HKLM\\SYSTEM\\CurrentControlSet\\Services\\nvlddmkm\\Enum]\n0 = {devices}\n";
        Memory(Machine("32.0.15.7628", 7, "A")).Remember(Program, [], s_answer);
        (Memory(Machine(driver, boot, devices)).Find(Program, []) is null).ShouldBe(isAnother);
    }

    [Fact]
    public void Another_program_file_asks_anew()
    {
        Memory().Remember(Program, [], s_answer);
        File.WriteAllText(Program, "#!/bin/sh\n# updated");
        Memory().Find(Program, []).ShouldBeNull();
    }

    [Theory]
    [InlineData(25)]
    [InlineData(-1)]
    public void An_answer_of_yesterday_or_of_tomorrow_is_not_believed(int hours)
    {
        Memory().Remember(Program, [], s_answer);
        File.SetLastWriteTimeUtc(Directory.GetFiles(Path.Combine(_root, "cache")).ShouldHaveSingleItem(), DateTime.UtcNow.AddHours(-hours));
        Memory().Find(Program, []).ShouldBeNull();
        Memory().Remember(Program, [], s_answer);
        Memory().Find(Program, []).ShouldBe(s_answer);
    }

    [Theory]
    [InlineData("")]
    [InlineData("TorchSharp.Sdk program answer 1\n99\n570")]
    [InlineData("TorchSharp.Sdk program answer 2\n3\n570")]
    [InlineData("\0\0\0")]
    public void A_broken_file_is_no_answer_and_is_written_anew(string text)
    {
        Memory().Remember(Program, [], s_answer);
        File.WriteAllText(Directory.GetFiles(Path.Combine(_root, "cache")).ShouldHaveSingleItem(), text);
        Memory().Find(Program, []).ShouldBeNull();
        Memory().Remember(Program, [], s_answer);
        Memory().Find(Program, []).ShouldBe(s_answer);
    }

    [Fact]
    public void A_machine_that_has_to_be_asked_is_asked_in_the_first_build_only()
    {
        var machine = $"""
            [machine]
            os = linux
            [environment]
            PATH = {_root}
            [device /dev/dxg]
            [file /proc/sys/kernel/random/boot_id]
            1
            [run {Program} --query-gpu=driver_version,compute_cap,memory.total,name --format=csv,noheader,nounits]
            stdout:
            572.60, 8.6, 24576, NVIDIA GeForce RTX 3090
            [run {Program}]
            stdout:
            | NVIDIA-SMI 570.00   Driver Version: 572.60   CUDA Version: 12.8 |
            """;
        var (first, second) = (Detect(), Detect());
        (first.Runs, second.Runs).ShouldBe((2, 0));
        second.Machine.Driver.ShouldBe(first.Machine.Driver);
        second.Machine.Gpus.ShouldBe(first.Machine.Gpus);
        second.Machine.CudaDriverVersion.Value.ShouldBe(new CudaVersion(12, 8));

        (Machine Machine, int Runs) Detect()
        {
            Assert.SkipWhen(OperatingSystem.IsWindows(), "The recorded machine has Linux' paths.");
            var access = new CountingMachineAccess(RecordedMachineAccess.Parse(machine, "test"));
            return (MachineProbe.Detect(access, new MachineProbeOptions { Memory = new ProgramMemory(Path.Combine(_root, "cache"), access, _log.Add) }), access.Runs.Count);
        }
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_told_and_does_no_harm()
    {
        File.WriteAllText(Path.Combine(_root, "taken"), "");
        var memory = Memory(folder: Path.Combine("taken", "below"));
        memory.Remember(Program, [], s_answer);
        memory.Find(Program, []).ShouldBeNull();
        _log.ShouldHaveSingleItem().ShouldContain("can't be remembered");
    }

    [Fact]
    public async Task Builds_at_the_same_time_read_all_or_nothing()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() =>
        {
            Memory().Remember(Program, [], s_answer);
            return Memory().Find(Program, []);
        })));
        answers.ShouldAllBe(answer => answer == null || answer == s_answer);
        // Whoever came second has left nothing behind.
        Directory.GetFiles(Path.Combine(_root, "cache")).ShouldHaveSingleItem();
        Memory().Remember(Program, [], s_answer);
        Memory().Find(Program, []).ShouldBe(s_answer);
    }

    [Theory]
    [InlineData("os = linux", "HOME = /home/me", "/home/me/.cache/torchsharp-sdk/machine")]
    [InlineData("os = linux", "XDG_CACHE_HOME = /var/cache/me", "/var/cache/me/torchsharp-sdk/machine")]
    [InlineData("os = linux", "HOME = relative", null)]
    [InlineData("os = linux", "LANG = C", null)]
    public void Answers_are_kept_in_the_users_cache_folder(string system, string variable, string? folder) =>
        ProgramMemory.FolderFor(RecordedMachineAccess.Parse($"[machine]\n{system}\n[environment]\n{variable}\n", "test"))?.Replace('\\', '/').ShouldBe(folder);

    [Fact]
    public void Builds_side_by_side_read_all_of_an_answer_or_nothing()
    {
        var answers = Enumerable.Range(0, 4).Select(number => s_answer with { Output = new string((char)('a' + number), 20_000) }).ToArray();
        Parallel.For(0, 400, number =>
        {
            // A memory each, as processes have.
            var memory = new ProgramMemory(Path.Combine(_root, "shared"), RecordedMachineAccess.Parse("[machine]\nos = linux\n", "test"), _ => { });
            if (number % 2 == 0)
                memory.Remember(Program, [], answers[number % answers.Length]);
            else if (memory.Find(Program, []) is { } found)
                answers.ShouldContain(found);
        });
        answers.ShouldContain(Memory("[machine]\nos = linux\n", "shared").Find(Program, []));
    }

    [Fact]
    public void A_full_disk_is_told_and_does_no_harm()
    {
        const string Mount = "/usr/bin/mount";
        var disk = Directory.CreateDirectory(Path.Combine(_root, "disk")).FullName;
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root" && File.Exists(Mount) && Run(Mount, "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk) == 0, "Only root makes a small disk.");
        try
        {
            Memory(folder: "disk/cache").Remember(Program, [], s_answer with { Output = new string('x', 100_000) });
            _log.ShouldHaveSingleItem().ShouldContain("can't be remembered");
            Memory(folder: "disk/cache").Find(Program, []).ShouldBeNull();
            _log.Count.ShouldBe(1);
        }
        finally
        {
            Run("/usr/bin/umount", disk).ShouldBe(0);
        }

        static int Run(string program, params string[] arguments)
        {
            using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode;
        }
    }
}
