using System.Text.Json.Nodes;
using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary><c>-t:TorchSharpInfo</c>: what was found, asked and decided.</summary>
public class InfoTests(TestRun run)
{
    [Fact]
    public void The_report_needs_no_restore_and_names_machine_request_and_decision()
    {
        var project = run.NewProject().WithCsproj().OnMachine("h200-570");
        var result = project.Dotnet("msbuild", "-t:TorchSharpInfo", "-p:_TorchSharpHostRuntimeIdentifier=linux-x64").ShouldSucceed();
        foreach (var text in (string[])["Machine", "Driver: 570.", "NVIDIA H200", "Request", "Decision for linux-x64", "libtorch-cuda-12.8-linux-x64 2.10.0"])
            result.Output.ShouldContain(text);
        Directory.Exists(Path.Combine(project.Folder, "obj")).ShouldBeFalse();
    }

    [Fact]
    public void The_json_report_is_JSON_and_nothing_else()
    {
        var project = run.NewProject("a \"b\" ü").WithCsproj(path: "app.csproj").OnMachine("rtx-4090-and-gtx-1080-ti");
        var result = project.Dotnet("msbuild", "app.csproj", "-t:TorchSharpInfo", "-p:TorchSharpInfoFormat=json", "-getProperty:TorchSharpInfo",
            "-p:TorchSharpVersion=auto", "-p:_TorchSharpHostRuntimeIdentifier=linux-x64").ShouldSucceed();
        var report = JsonNode.Parse(result.Output)!;
        ((string)report["project"]!).ShouldBe(Path.Combine(project.Folder, "app.csproj"));
        ((string)report["machine"]!["driver"]!["state"]!).ShouldBe("known");
        report["machine"]!["gpus"]!.AsArray().Count.ShouldBe(2);
        var decision = report["decisions"]!.AsArray().ShouldHaveSingleItem()!;
        ((string)decision["package"]!).ShouldBe("libtorch-cuda-12.8-linux-x64");
        ((string)decision["rejected"]![0]!["reason"]!).ShouldBe("KnownFault");
    }

    [Fact]
    public void The_matrix_names_every_release_and_what_to_fetch()
    {
        var project = run.NewProject().WithCsproj().OnMachine("rtx-4090-and-gtx-1080-ti");
        var result = project.Dotnet("msbuild", "-t:TorchSharpMatrix", "-p:_TorchSharpHostRuntimeIdentifier=linux-x64").ShouldSucceed();
        foreach (var text in (string[])["Releases for linux-x64, net10.0", "0.107.0", "0.93.0", "GPU 1", "libtorch-cuda-12.8-linux-x64-part9-primary 2.10.0", "about 3.0 GB to download"])
            result.Output.ShouldContain(text);

        var json = project.Dotnet("msbuild", "-t:TorchSharpMatrix", "-p:TorchSharpInfoFormat=json", "-getProperty:TorchSharpInfo", "-p:_TorchSharpHostRuntimeIdentifier=linux-x64").ShouldSucceed();
        var decision = JsonNode.Parse(json.Output)!["decisions"]!.AsArray().ShouldHaveSingleItem()!;
        decision["packages"]!.AsArray().Count.ShouldBe(26);
        ((long)decision["downloadBytes"]!).ShouldBe(3_000_000_000);
        ((long)decision["packagesFolderBytes"]!).ShouldBe(8_917_357_430);
        ((long)decision["largestJoinedFileBytes"]!).ShouldBe(2_204_740_961);
        decision["releases"]!.AsArray().Select(row => (string)row!["version"]!).ShouldContain("0.105.2");
    }

    [Fact]
    public void Every_target_framework_is_reported_and_their_JSON_is_one_array()
    {
        var project = run.NewProject().WithCsproj("<TargetFramework></TargetFramework><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>", outputType: "Library");
        var result = project.Dotnet("msbuild", "-t:TorchSharpInfo").ShouldSucceed();
        result.Output.ShouldContain("net10.0, a library");
        result.Output.ShouldContain("netstandard2.0, a library");

        var json = project.Dotnet("msbuild", "-t:TorchSharpMatrix", "-p:TorchSharpInfoFormat=json", "-getProperty:TorchSharpInfo").ShouldSucceed().Output;
        JsonNode.Parse(json)!.AsArray().Select(report => (string)report!["targetFramework"]!).ShouldBe(["net10.0", "netstandard2.0"]);
        // Without -getProperty MSBuild puts nothing before it or behind it either, since nothing is built.
        JsonNode.Parse(project.Dotnet("msbuild", "-t:TorchSharpInfo", "-p:TorchSharpInfoFormat=json").ShouldSucceed().Output)!.AsArray().Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("net", "TargetFramework=net is not understood")]
    [InlineData("foo", "TargetFramework=foo is not understood")]
    [InlineData("", "The project names no TargetFramework")]
    public void A_half_written_project_shows_the_machine_and_what_is_not_understood(string framework, string text)
    {
        var result = run.NewProject().WithCsproj($"<TargetFramework>{framework}</TargetFramework>").OnMachine("h200-570").Dotnet("msbuild", "-t:TorchSharpInfo").ShouldSucceed();
        result.Output.ShouldContain("Driver: 570.");
        result.Output.ShouldContain(text);
    }

    [Fact]
    public void A_runtime_of_the_projects_own_is_judged_against_the_machine()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="libtorch-cuda-12.8-linux-x64" Version="2.10.0" />""").OnMachine("gtx-1080-ti");
        var result = project.Dotnet("msbuild", "-t:TorchSharpInfo;TorchSharpMatrix", "-p:_TorchSharpHostRuntimeIdentifier=linux-x64").ShouldSucceed();
        foreach (var text in (string[])
            [
                "runtime package libtorch-cuda-12.8-linux-x64 2.10.0, which the project references",
                "TORCH2006: TorchSharp 0.106.0 (cu128) has no code for NVIDIA GeForce GTX 1080 Ti (compute capability 6.1). libtorch-cuda-12.8-linux-x64 2.10.0 can't compute on the GPU here.",
            ])
        {
            result.Output.ShouldContain(text);
        }
    }

    [Fact]
    public void A_recording_of_this_machine_gives_its_decision_again()
    {
        var project = run.NewProject().WithCsproj();
        project.Dotnet("msbuild", "-t:TorchSharpRecordMachine").ShouldSucceed().Output.ShouldContain("torchsharp.machine");
        File.ReadAllText(Path.Combine(project.Folder, "torchsharp.machine")).ShouldNotContain(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + "/");
        project.Property("TorchSharpResolvedBackend", "-p:_TorchSharpMachineRecording=torchsharp.machine").ShouldBe(project.Property("TorchSharpResolvedBackend"));
    }

    [Fact]
    public void A_recording_that_cannot_be_written_is_a_coded_error() =>
        run.NewProject().WithCsproj().Dotnet("msbuild", "-t:TorchSharpRecordMachine", "-p:TorchSharpMachineFile=none/such.machine").ShouldFailWith("TORCH3004");

    [Fact]
    public void A_wrong_setting_still_shows_the_machine()
    {
        var project = run.NewProject().WithCsproj().OnMachine("several-toolkits");
        var result = project.Dotnet("msbuild", "-t:TorchSharpInfo", "-p:TorchSharpBackend=gpu").ShouldFailWith("TORCH3004");
        result.Output.ShouldContain("CUDA toolkit: 11.8");
        project.Dotnet("msbuild", "-t:TorchSharpInfo", "-p:TorchSharpInfoFormat=xml").ShouldFailWith("TORCH3004").Output.ShouldContain("text and json");
    }
}
