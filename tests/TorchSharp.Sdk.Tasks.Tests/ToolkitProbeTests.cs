using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tasks.Probes;

namespace TorchSharp.Sdk.Tasks.Tests;

public class ToolkitProbeTests
{
    private const string Linux = "[machine]\nos = linux\ncurrentdirectory = /src/app\n[environment]\n";
    private const string Nvcc = "stdout:\nCuda compilation tools, release 12.4, V12.4.131\n";

    [Fact]
    public void Variables_come_before_PATH_and_PATH_before_the_usual_folders()
    {
        var machine = Detect(
            "CUDA_HOME = /a\nCUDA_PATH = /b\nCUDACXX = /c/bin/nvcc\nPATH = /d/bin:/usr/bin\n",
            string.Concat("abcd".Select((name, index) => $"[program /{name}/bin/nvcc]\n[file /{name}/version.txt]\nCUDA Version 10.{index}.1\n")) + "[program /opt/cuda/bin/nvcc]\n[file /opt/cuda/version.txt]\nCUDA Version 9.0.176\n");

        machine.Toolkits.Select(toolkit => $"{toolkit.Folder} {toolkit.Source} {toolkit.Version.Value}").ShouldBe(
            ["/a CUDA_HOME 10.0", "/b CUDA_PATH 10.1", "/c CUDACXX 10.2", "/d nvcc on PATH 10.3", "/opt/cuda the usual folders 9.0"]);
        machine.Findings.Select(finding => finding.Kind).ShouldBe(Enumerable.Repeat(MachineFindingKind.ToolkitConfusion, 3));
    }

    [Fact]
    public void One_toolkit_under_several_names_is_one()
    {
        var machine = Detect(
            "CUDA_HOME = /usr/local/cuda/\nCUDA_PATH = /usr/local/cuda-12.8\nPATH = /usr/local/cuda/bin\n",
            "[link /usr/local/cuda]\n/etc/alternatives/cuda\n[link /etc/alternatives/cuda]\n/usr/local/cuda-12.8\n[program /usr/local/cuda-12.8/bin/nvcc]\n[file /usr/local/cuda-12.8/version.json]\n{ \"cuda\" : { \"version\" : \"12.8.1\" } }\n");

        machine.Toolkits.ShouldHaveSingleItem().Version.Value.ShouldBe(new CudaVersion(12, 8));
        machine.Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("CUDA_HOME = /gone\n", "", "CUDA_HOME is '/gone', which is not there")]
    [InlineData("CUDA_PATH = /empty\n", "[directory /empty]\n", "no CUDA toolkit is there")]
    [InlineData("CUDA_PATH = cuda\n", "[program cuda/bin/nvcc]\n", "no absolute path")]
    [InlineData("CUDACXX = nvcc\n", "", "no absolute path")]
    [InlineData("CUDACXX = /gone/nvcc\n", "", "CUDACXX is '/gone/nvcc', which is not there")]
    public void A_setting_that_names_no_toolkit_is_told(string environment, string sections, string text)
    {
        var machine = Detect(environment, sections);

        machine.Toolkits.ShouldBeEmpty();
        var finding = machine.Findings.ShouldHaveSingleItem();
        finding.Kind.ShouldBe(MachineFindingKind.ToolkitConfusion);
        finding.Text.ShouldContain(text);
    }

    [Fact]
    public void Nvcc_of_the_current_directory_and_relative_entries_is_not_run()
    {
        var access = RecordedMachines.Parse(Linux + "PATH = .:bin:/src/app\n" + string.Concat(new[] { "nvcc", "./nvcc", "bin/nvcc", "/src/app/nvcc" }.Select(path => $"[run {path} --version]\n{Nvcc}")));

        MachineProbe.Detect(access).Toolkits.ShouldBeEmpty();
        access.Runs.ShouldBeEmpty();
    }

    [Fact]
    public void A_link_to_ccache_is_passed_over()
    {
        var machine = Detect("PATH = /usr/lib/ccache:/opt/cuda/bin\n", $"[link /usr/lib/ccache/nvcc]\n/usr/bin/ccache\n[program /usr/bin/ccache]\n[run /opt/cuda/bin/nvcc --version]\n{Nvcc}");

        machine.Toolkits.ShouldHaveSingleItem().Folder.ShouldBe("/opt/cuda");
    }

    [Fact]
    public void Debians_nvcc_and_its_folder_are_one_toolkit()
    {
        var machine = Detect("PATH = /usr/bin\n", $"[run /usr/bin/nvcc --version]\n{Nvcc}[program /usr/lib/cuda/bin/nvcc]\n");

        machine.Toolkits.ShouldHaveSingleItem().ShouldBe(new CudaToolkit(Fact.Known(new CudaVersion(12, 4), "/usr/bin/nvcc --version"), "/usr/lib/cuda", "nvcc on PATH"));
    }

    [Theory]
    [InlineData("outcome = timeout\n", "did not answer within 5 s")]
    [InlineData("outcome = notstarted\nstderr:\nExec format error\n", "Exec format error")]
    [InlineData("exit = 1\nstderr:\nno licence\n", "exit code 1: no licence")]
    [InlineData("stdout:\nnonsense\n", "nonsense")]
    public void Where_nvcc_fails_the_folders_name_is_the_last_hint(string answer, string problem)
    {
        var named = Detect("CUDA_HOME = /usr/local/cuda-11.8\n", $"[run /usr/local/cuda-11.8/bin/nvcc --version]\n{answer}");
        var nameless = Detect("CUDA_HOME = /opt/toolkit\n", $"[run /opt/toolkit/bin/nvcc --version]\n{answer}");

        named.Toolkits.ShouldHaveSingleItem().Version.ShouldBe(Fact.Known(new CudaVersion(11, 8), "the name of /usr/local/cuda-11.8"));
        nameless.Toolkits.ShouldHaveSingleItem().Version.State.ShouldBe(FactState.Unreadable);
        foreach (var machine in new[] { named, nameless })
        {
            var finding = machine.Findings.ShouldHaveSingleItem();
            finding.Kind.ShouldBe(MachineFindingKind.ProbeFailed);
            finding.Text.ShouldContain(problem);
        }
    }

    [Fact]
    public void Version_files_that_can_not_be_read_leave_the_question_to_nvcc()
    {
        var machine = Detect(
            "CUDA_HOME = /opt/toolkit\n",
            $"[unreadable /opt/toolkit/version.json]\nPermission denied\n[file /opt/toolkit/version.txt]\nnonsense\n[run /opt/toolkit/bin/nvcc --version]\n{Nvcc}");

        machine.Toolkits.ShouldHaveSingleItem().Version.ShouldBe(Fact.Known(new CudaVersion(12, 4), "/opt/toolkit/bin/nvcc --version"));
    }

    [Fact]
    public void A_toolkit_without_any_version_says_why()
    {
        var machine = Detect("CUDA_HOME = /opt/toolkit\n", "[unreadable /opt/toolkit/version.json]\nPermission denied\n");

        var version = machine.Toolkits.ShouldHaveSingleItem().Version;
        (version.State, version.Problem).ShouldBe((FactState.Unreadable, "Permission denied"));
    }

    [Fact]
    public void Folders_are_sorted_by_number()
    {
        var machine = Detect("PATH = /usr/bin\n", string.Concat(new[] { "9.2", "10.2", "12.8", "11.0" }.Select(version => $"[file /usr/local/cuda-{version}/version.txt]\nCUDA Version {version}.1\n")));

        machine.Toolkits.Select(toolkit => $"{toolkit.Version.Value}").ShouldBe(["12.8", "11.0", "10.2", "9.2"]);
    }

    [Fact]
    public void Windows_finds_toolkits_by_variable_folder_and_registry()
    {
        var access = RecordedMachines.Parse(
            """
            [machine]
            os = windows
            [environment]
            ProgramW6432 = C:\Program Files
            CUDA_PATH_V9_2 = D:\cuda9
            CUDA_PATH_V12_6 = D:\cuda12
            CUDA_PATH_VERSION = nonsense
            [file D:\cuda9\version.txt]
            CUDA Version 9.2.148
            [file D:\cuda12\version.json]
            { "cuda" : { "version" : "12.6.3" } }
            [file C:\Program Files\NVIDIA GPU Computing Toolkit\CUDA\v11.8\version.json]
            { "cuda" : { "version" : "11.8.20220929" } }
            [registry HKLM\SOFTWARE\NVIDIA Corporation\GPU Computing Toolkit\CUDA\v12.8]
            InstallDir = E:\cuda\v12.8
            [file E:\cuda\v12.8\version.json]
            { "cuda" : { "version" : "12.8.0" } }
            [registry HKLM\SOFTWARE\NVIDIA Corporation\GPU Computing Toolkit\CUDA\v10.0]
            InstallDir = E:\gone
            """);

        MachineProbe.Detect(access).Toolkits.Select(toolkit => $"{toolkit.Version.Value} {toolkit.Source}").ShouldBe(
        [
            "12.6 CUDA_PATH_V12_6",
            "9.2 CUDA_PATH_V9_2",
            "11.8 the usual folders",
            "12.8 the registry",
        ]);
    }

    private static Machine Detect(string environment, string sections) => MachineProbe.Detect(RecordedMachines.Parse(Linux + environment + sections));
}
