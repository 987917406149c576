using System.Diagnostics;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

public sealed class LocalMachineAccessTests : IDisposable
{
    private static readonly TimeSpan s_ample = TimeSpan.FromSeconds(30);

    private readonly LocalMachineAccess _access = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("torchsharp machine ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void It_reads_files_and_says_why_it_can_not()
    {
        var file = Path.Combine(_folder, "version");
        File.WriteAllText(file, "570.124.06\n");

        _access.ReadText(file).ShouldBe(Fact.Known("570.124.06\n", file));
        _access.ReadText(Path.Combine(_folder, "missing")).State.ShouldBe(FactState.Absent);
        _access.ReadText(Path.Combine(_folder, "missing", "version")).State.ShouldBe(FactState.Absent);
        var folder = _access.ReadText(_folder);
        folder.State.ShouldBe(FactState.Unreadable);
        folder.Problem.ShouldNotBeEmpty();
        _access.FileExists(file).ShouldBeTrue();
        _access.FileExists(_folder).ShouldBeFalse();
        _access.DirectoryExists(_folder).ShouldBeTrue();
        _access.DirectoryExists(file).ShouldBeFalse();
    }

    [Fact]
    public void It_knows_the_free_space_of_a_folder_that_is_there_and_of_one_that_is_not()
    {
        var free = new LocalMachineAccess().ReadFreeSpace(_folder);
        free.Value.ShouldBeGreaterThan(0);
        free.Source.ShouldBe(_folder);

        var missing = new LocalMachineAccess().ReadFreeSpace(Path.Combine(_folder, "not", "there"));
        (missing.State, missing.Source).ShouldBe((FactState.Known, _folder));
        new LocalMachineAccess().ReadFreeSpace("").State.ShouldBe(FactState.Absent);
    }

    [Fact]
    public void It_reads_no_more_than_64_KiB()
    {
        var file = Path.Combine(_folder, "big");
        File.WriteAllText(file, new string('x', 1_000_000));

        _access.ReadText(file).Value!.Length.ShouldBe(64 * 1024);
    }

    [Fact]
    public void Only_regular_files_are_read()
    {
        Assert.SkipUnless(System.OperatingSystem.IsLinux(), "Pipes and devices in the file system are those of Linux.");
        var (pipe, device, empty) = (Path.Combine(_folder, "pipe"), Path.Combine(_folder, "device"), Path.Combine(_folder, "empty"));
        _access.Run("/usr/bin/mkfifo", [pipe], s_ample).ExitCode.ShouldBe(0);
        File.CreateSymbolicLink(device, "/dev/zero");
        File.WriteAllText(empty, "");

        foreach (var path in new[] { pipe, device, empty })
            (_access.ReadText(path).State, _access.ReadText(path).Problem).ShouldBe((FactState.Unreadable, "it is empty or no regular file"));
    }

    [Fact]
    public void A_pipe_in_place_of_a_toolkits_file_does_not_block_a_probe()
    {
        Assert.SkipUnless(System.OperatingSystem.IsLinux(), "Pipes in the file system are those of Linux.");
        var toolkit = Directory.CreateDirectory(Path.Combine(_folder, "cuda-12.8")).FullName;
        _access.Run("/usr/bin/mkfifo", [Path.Combine(toolkit, "version.json")], s_ample).ExitCode.ShouldBe(0);
        var session = new ProbeSession(_access, MachineProbeOptions.Default);

        ToolkitVersionProbe.Read(session, new ToolkitCandidate(toolkit, "", "a test")).ShouldBe(Fact.Known(new CudaVersion(12, 8), $"the name of {toolkit}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("relative")]
    public void Paths_that_are_none_are_answered(string path)
    {
        _access.ReadText(path).IsKnown.ShouldBeFalse();
        _access.ListEntries(path).IsKnown.ShouldBeFalse();
        _access.ReadFileVersion(path).IsKnown.ShouldBeFalse();
        _access.FileExists(path).ShouldBeFalse();
        _access.DirectoryExists(path).ShouldBeFalse();
        _access.ResolveLinks(path).ShouldBe(path);
        _access.Run(path, [], s_ample).Outcome.ShouldBe(ProgramOutcome.NotStarted);
    }

    [Fact]
    public void It_lists_a_folder_sorted()
    {
        File.WriteAllText(Path.Combine(_folder, "b"), "");
        Directory.CreateDirectory(Path.Combine(_folder, "a"));

        _access.ListEntries(_folder).Value.ShouldBe([Path.Combine(_folder, "a"), Path.Combine(_folder, "b")]);
        _access.ListEntries(Path.Combine(_folder, "missing")).State.ShouldBe(FactState.Absent);
        _access.ListEntries(Path.Combine(_folder, "b")).IsKnown.ShouldBeFalse();
    }

    [Fact]
    public void An_unreadable_file_is_a_fact_of_its_own()
    {
        Assert.SkipUnless(System.OperatingSystem.IsLinux(), "File modes are those of Linux.");
        var file = Script("echo");
        SetMode(file, UnixFileMode.None);
        // To root nothing is unreadable by its mode; a file of the kernel that only can be written is.
        var unreadable = Environment.UserName == "root" ? "/proc/self/mem" : file;

        var text = _access.ReadText(unreadable);

        text.State.ShouldBe(FactState.Unreadable);
        text.Problem.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_file_in_a_forbidden_folder_is_unreadable_and_not_absent()
    {
        Assert.SkipUnless(System.OperatingSystem.IsLinux() && Environment.UserName != "root", "To root no folder is forbidden.");
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "forbidden")).FullName;
        File.WriteAllText(Path.Combine(folder, "version"), "570.124.06\n");
        SetMode(folder, UnixFileMode.None);
        try
        {
            _access.ReadText(Path.Combine(folder, "version")).State.ShouldBe(FactState.Unreadable);
            _access.ListEntries(folder).State.ShouldBe(FactState.Unreadable);
        }
        finally
        {
            SetMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void It_reads_files_of_the_kernel_whose_length_is_said_to_be_0()
    {
        Assert.SkipUnless(System.OperatingSystem.IsLinux(), "There is no /proc.");

        _access.ReadText("/proc/version").Value.ShouldStartWith("Linux version");
    }

    [Fact]
    public void It_follows_links()
    {
        Assert.SkipUnless(System.OperatingSystem.IsLinux() || System.OperatingSystem.IsMacOS(), "Links need a privilege on Windows.");
        var real = _access.ResolveLinks(_folder);
        Directory.CreateDirectory(Path.Combine(_folder, "cuda-12.8"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "alternative"), Path.Combine(_folder, "cuda-12.8"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "cuda"), "alternative");
        File.WriteAllText(Path.Combine(_folder, "cuda-12.8", "ü"), "");

        _access.ResolveLinks(Path.Combine(_folder, "cuda", "ü")).ShouldBe(Path.Combine(real, "cuda-12.8", "ü"));
        _access.ResolveLinks(Path.Combine(_folder, "missing")).ShouldBe(Path.Combine(_folder, "missing"));
    }

    [Fact]
    public void The_registry_is_absent_elsewhere_than_on_Windows()
    {
        Assert.SkipWhen(System.OperatingSystem.IsWindows(), "Windows has a registry.");

        _access.ListRegistryKeys(@"HKLM\SOFTWARE").State.ShouldBe(FactState.Absent);
        _access.ReadRegistryValue(@"HKLM\SOFTWARE", "x").State.ShouldBe(FactState.Absent);
    }

    [Fact]
    public void The_registry_of_Windows_is_read()
    {
        Assert.SkipUnless(System.OperatingSystem.IsWindows(), "There is no registry.");

        _access.ListRegistryKeys(@"HKLM\SOFTWARE").Value!.ShouldContain("Microsoft");
        _access.ReadRegistryValue(@"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion", "SystemRoot").Value.ShouldNotBeNullOrEmpty();
        _access.ListRegistryKeys(@"HKLM\SOFTWARE\No such key").State.ShouldBe(FactState.Absent);
    }

    [Fact]
    public void A_program_gives_its_streams_and_its_exit_code()
    {
        var script = Script("echo out; echo err >&2; exit 3");

        var result = _access.Run(script, [], s_ample);

        (result.Outcome, result.ExitCode, result.Output, result.Error, result.IsTruncated).ShouldBe((ProgramOutcome.Exited, 3, "out\n", "err\n", false));
        result.Duration.ShouldBeGreaterThan(TimeSpan.Zero);
    }

    [Fact]
    public void Arguments_arrive_as_they_are()
    {
        string[] arguments = ["--query-gpu=a,b", "", "two words", "a\"b", @"back\slash\", @"c\"" d", "ü"];

        var result = _access.Run(Script("for a in \"$@\"; do echo \"<$a>\"; done"), arguments, s_ample);

        result.Output.ShouldBe(string.Concat(arguments.Select(argument => $"<{argument}>\n")));
    }

    [Fact]
    public void A_program_runs_outside_of_the_project_in_a_plain_locale_without_input()
    {
        var result = _access.Run(Script("pwd; echo $LC_ALL; cat; echo end"), [], s_ample);

        result.Output.ShouldBe("/\nC\nend\n");
    }

    [Fact]
    public void What_can_not_be_started_says_why()
    {
        var script = Script("echo");
        SetMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var broken = Path.Combine(_folder, "broken");
        File.WriteAllText(broken, "\u007fELF nonsense");
        SetMode(broken, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        foreach (var (path, reason) in new[] { (_folder, "is a folder"), (Path.Combine(_folder, "missing"), "is not there"), (script, "could not be started"), (broken, "could not be started"), ("nvidia-smi", "not an absolute path") })
        {
            var result = _access.Run(path, [], s_ample);

            result.Outcome.ShouldBe(ProgramOutcome.NotStarted);
            result.Error.ShouldContain(reason);
        }
    }

    [Fact]
    public void Ten_megabytes_are_drained_and_cut()
    {
        var result = _access.Run(Script("head -c 10485760 /dev/zero | tr '\\0' x; head -c 1048576 /dev/zero | tr '\\0' y >&2"), [], s_ample);

        result.Outcome.ShouldBe(ProgramOutcome.Exited);
        result.IsTruncated.ShouldBeTrue();
        result.Output.Length.ShouldBe(256 * 1024);
        result.Error.Length.ShouldBe(256 * 1024);
    }

    [Fact]
    public void A_program_that_never_stops_printing_is_ended()
    {
        var result = _access.Run(Script("yes"), [], TimeSpan.FromSeconds(1));

        result.Outcome.ShouldBe(ProgramOutcome.TimedOut);
        result.IsTruncated.ShouldBeTrue();
        result.Duration.ShouldBeLessThan(s_ample);
    }

    [Fact]
    public void A_program_that_hangs_is_ended_with_its_children()
    {
        var marker = Path.Combine(_folder, "child");

        // Long enough for a shell to start on a busy machine.
        var result = _access.Run(Script($"sleep 300 & echo $! > '{marker}'; echo started; wait"), [], TimeSpan.FromSeconds(5));

        (result.Outcome, result.ExitCode, result.Output).ShouldBe((ProgramOutcome.TimedOut, -1, "started\n"));
        result.Duration.ShouldBeLessThan(s_ample);
        // A process that is killed is gone a moment later.
        SpinWait.SpinUntil(() => !IsRunning(File.ReadAllText(marker).Trim()), s_ample).ShouldBeTrue();
    }

    [Fact]
    public void A_grandchild_that_holds_the_pipe_is_not_waited_for()
    {
        var marker = Path.Combine(_folder, "daemon");
        // The child ends at once, so that its own child belongs to nobody that could be ended.
        var script = Script($"(sleep 300 & echo $! > '{marker}') ; echo done");

        var result = _access.Run(script, [], s_ample);

        (result.Outcome, result.ExitCode, result.Output).ShouldBe((ProgramOutcome.Exited, 0, "done\n"));
        result.Duration.ShouldBeLessThan(s_ample);
        Process.GetProcessById(int.Parse(File.ReadAllText(marker), System.Globalization.CultureInfo.InvariantCulture)).Kill();
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        Assert.SkipWhen(System.OperatingSystem.IsWindows(), "Windows has no such file modes.");
        if (!System.OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, mode);
    }

    private static bool IsRunning(string id)
    {
        var status = $"/proc/{id}/stat";
        // A zombie has ended, and only waits for its parent to look.
        try
        {
            return !File.ReadAllText(status).Contains(") Z ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private string Script(string commands)
    {
        Assert.SkipUnless(System.OperatingSystem.IsLinux(), "The stand-ins for programs are shell scripts.");
        var path = Path.Combine(_folder, "a program");
        File.WriteAllText(path, $"#!/bin/sh\n{commands}\n");
        SetMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
