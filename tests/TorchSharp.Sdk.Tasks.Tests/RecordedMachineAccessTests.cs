using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.MachineAccess;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

public sealed class RecordedMachineAccessTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("torchsharp-recording-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("", 0, "[machine]")]
    [InlineData("# only a comment\n", 0, "[machine]")]
    [InlineData("[environment]\nPATH = x\n", 1, "comes first")]
    [InlineData("[machine]\nPATH = x\n", 2, "has no 'PATH'")]
    [InlineData("[machine]\n# nothing\n", 1, "os = linux")]
    [InlineData("[machine]\nos = beos\n", 2, "beos")]
    [InlineData("[machine]\nos = linux\narchitecture = mips\n", 3, "mips")]
    [InlineData("[machine]\nos\n", 2, "name = value")]
    [InlineData("[machine]\nos = linux\nos = linux\n", 3, "twice")]
    [InlineData("stray\n[machine]\nos = linux\n", 1, "stray")]
    [InlineData("[machine]\nos = linux\n\n[fil /x]\ntext\n", 4, "[fil …]")]
    [InlineData("[machine]\nos = linux\n[file]\ntext\n", 3, "needs a path")]
    [InlineData("[machine]\nos = linux\n[environment linux]\n", 3, "no name")]
    [InlineData("[machine]\nos = linux\n[file /x]\na\n[file /x]\nb\n", 5, "twice")]
    [InlineData("[machine]\nos = linux\n[run /x]\nexit = none\n", 4, "not a number")]
    [InlineData("[machine]\nos = linux\n[run /x]\noutcome = died\n", 4, "died")]
    [InlineData("[machine]\nos = linux\n[run /x]\ntruncated = maybe\n", 4, "maybe")]
    [InlineData("[machine]\nos = linux\n[run /x]\ncolour = red\n", 4, "colour")]
    [InlineData("[machine]\nos = linux\n[device /dev/x]\ntext\n", 4, "no text")]
    [InlineData("[machine]\nos = linux\n[link /x]\n", 3, "points to")]
    [InlineData("[machine]\nos = linux\n[freespace /x]\nmuch\n", 3, "no number of bytes")]
    [InlineData("[machine]\nos = windows\n[fileversion C:\\x.dll]\n1\n2\n", 3, "one line")]
    public void A_fault_is_told_with_its_line(string text, int line, string problem)
    {
        var exception = Should.Throw<MachineRecordingException>(() => RecordedMachineAccess.Parse(text, "a.machine"));

        exception.Line.ShouldBe(line);
        exception.Problem.ShouldContain(problem);
        exception.Message.ShouldStartWith(line > 0 ? $"a.machine({line}): " : "a.machine: ");
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_by_its_path()
    {
        var path = Path.Combine(_folder, "missing.machine");

        var exception = Should.Throw<MachineRecordingException>(() => RecordedMachineAccess.Load(path));

        exception.Path.ShouldBe(path);
        exception.Message.ShouldStartWith(path);
    }

    [Fact]
    public void A_folder_without_a_recording_is_told() =>
        Should.Throw<MachineRecordingException>(() => RecordedMachineAccess.Load(_folder)).Message.ShouldContain("machine.txt");

    [Fact]
    public void No_text_gives_another_exception() =>
        Property.ForAll(Generate.MutationsOf("[machine]\nos = linux\n[environment]\nPATH = /bin\n[file /x]\ntext\n[run /y -a]\nexit = 0\nstdout:\nout\nstderr:\nerr\n[link /z]\n/x\n"), text =>
        {
            try
            {
                MachineProbe.Detect(RecordedMachineAccess.Parse(text, "test"));
            }
            catch (MachineRecordingException exception)
            {
                exception.Problem.ShouldNotBeEmpty();
            }
        });

    [Fact]
    public void Files_folders_and_links_are_those_of_the_recording()
    {
        var access = RecordedMachineAccess.Parse(
            """
            [machine]
            os = linux
            [file /usr/local/cuda-12.8/version.json]
            {}
            [link /usr/local/cuda]
            /etc/alternatives/cuda
            [link /etc/alternatives/cuda]
            /usr/local/cuda-12.8
            [link /loop]
            /loop
            [device /dev/nvidiactl]
            [unreadable /secret]
            Permission denied
            """,
            "test");

        access.ReadText("/usr/local/cuda/version.json").Value.ShouldBe("{}\n");
        access.ResolveLinks("/usr/local/cuda/bin").ShouldBe("/usr/local/cuda-12.8/bin");
        access.ResolveLinks("/usr/local/cudamore").ShouldBe("/usr/local/cudamore");
        access.ResolveLinks("/loop").ShouldBe("/loop");
        access.DirectoryExists("/usr/local/").ShouldBeTrue();
        access.DirectoryExists("/usr/local/cuda/version.json").ShouldBeFalse();
        access.FileExists("/dev/nvidiactl").ShouldBeTrue();
        access.ReadText("/dev/nvidiactl").State.ShouldBe(FactState.Unreadable);
        access.ReadText("/usr").State.ShouldBe(FactState.Unreadable);
        access.ReadText("/missing").State.ShouldBe(FactState.Absent);
        access.ReadText("/secret").Problem.ShouldBe("Permission denied");
        access.ListEntries("/secret").Problem.ShouldBe("Permission denied");
        access.ListEntries("/usr/local").Value.ShouldBe(["/usr/local/cuda", "/usr/local/cuda-12.8"]);
        access.ListEntries("/missing").State.ShouldBe(FactState.Absent);
    }

    [Fact]
    public void Windows_names_have_no_case_and_both_separators()
    {
        var access = RecordedMachineAccess.Parse(
            """
            [machine]
            os = windows
            currentdirectory = C:\src
            [environment]
            Path = C:\Windows
            EMPTY =
            [fileversion C:\Windows\System32\nvcuda.dll]
            32.0.15.7628
            [run C:\Program Files\A\tool.exe -x]
            stdout:
            one
            two
            [registry HKLM\SOFTWARE\A\v1]
            InstallDir = C:\A = B
            """,
            "test");

        access.CurrentDirectory.ShouldBe(@"C:\src");
        access.GetEnvironmentVariable("PATH").ShouldBe(@"C:\Windows");
        access.GetEnvironmentVariable("EMPTY").ShouldBe("");
        access.GetEnvironmentVariable("MISSING").ShouldBeNull();
        access.ReadFileVersion("c:/windows/system32/NVCUDA.DLL").Value.ShouldBe("32.0.15.7628");
        access.FileExists(@"c:\program files\a\TOOL.exe").ShouldBeTrue();
        access.FileExists(@"C:\Program").ShouldBeFalse();
        access.Run(@"C:\Program Files\A\tool.exe", ["-x"], TimeSpan.FromSeconds(1)).Output.ShouldBe("one\r\ntwo\r\n");
        access.ListRegistryKeys(@"HKLM\Software\A").Value.ShouldBe(["v1"]);
        access.ReadRegistryValue(@"hklm\software\a\V1", "installdir").Value.ShouldBe(@"C:\A = B");
        access.ReadRegistryValue(@"HKLM\SOFTWARE\A\v1", "missing").State.ShouldBe(FactState.Absent);
    }

    [Fact]
    public void Streams_keep_brackets_comments_and_blank_lines()
    {
        var access = RecordedMachineAccess.Parse("[machine]\nos = linux\n[run /x --a b]\nexit = 3\nmilliseconds = 17\nstdout:\n\\[N/A]\n# not a comment\n\nlast\n\nstderr:\n\\\\back\n\n# a comment? no: text\n", "test");

        var result = access.Run("/x", ["--a", "b"], TimeSpan.FromSeconds(1));

        result.ShouldBe(new ProgramResult(ProgramOutcome.Exited, 3, "[N/A]\n# not a comment\n\nlast\n", "\\back\n\n# a comment? no: text\n") { Duration = TimeSpan.FromMilliseconds(17) });
    }

    [Fact]
    public void A_program_that_is_not_recorded_does_not_start()
    {
        var access = RecordedMachineAccess.Parse("[machine]\nos = linux\n[directory /usr/bin/nvidia-smi]\n", "test");

        access.Run("/usr/bin/nvcc", ["--version"], TimeSpan.FromSeconds(1)).ShouldBe(ProgramResult.NotStarted("'/usr/bin/nvcc --version' is not in the recording."));
        access.Run("/usr/bin/nvidia-smi", [], TimeSpan.FromSeconds(1)).Error.ShouldContain("is a folder");
    }

    [Fact]
    public void The_folder_form_adds_files_to_the_text()
    {
        File.WriteAllText(Path.Combine(_folder, "machine.txt"), "[machine]\nos = linux\n[device /dev/nvidiactl]\n[device /dev/nvidia0]\n");
        Write("sys/module/nvidia/version", "570.124.06\n");
        Write("proc/driver/nvidia/gpus/0000:65:00.0/information", "Model: \t\t NVIDIA H200\nDevice Minor: \t 0\n");

        var machine = MachineProbe.Detect(RecordedMachineAccess.Load(_folder));

        machine.Driver.Value.ShouldBe(DriverVersion.Parse("570.124.06"));
        machine.Gpus.ShouldHaveSingleItem().Name.ShouldBe("NVIDIA H200");
    }

    private void Write(string path, string text)
    {
        Assert.SkipWhen(System.OperatingSystem.IsWindows() && path.Contains(':'), "Windows has no colon in file names.");
        var file = Path.Combine(_folder, "root", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
