using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>The one line in the project file picks the right packages.</summary>
public class SelectionInRestoreTests(TestRun run)
{
    [Theory]
    [InlineData("linux-x64", "570.124.06", "9.0", "libtorch-cuda-12.8-linux-x64/2.10.0")]
    [InlineData("win-x64", "576.28", "8.9", "libtorch-cuda-12.8-win-x64/2.10.0")]
    [InlineData("win-x64", "none", "none", "libtorch-cpu-win-x64/2.10.0")]
    [InlineData("osx-arm64", "none", "", "libtorch-cpu-osx-arm64/2.10.0")]
    [InlineData("linux-x64", "550.54.15", "6.1", "libtorch-cpu-linux-x64/2.10.0")]
    public void A_declared_machine_gets_its_package(string rid, string driver, string architectures, string package)
    {
        var project = run.NewProject().WithCsproj();
        project.Restore("-r", rid, $"-p:TorchSharpDriverVersion={driver}", $"-p:TorchSharpGpuArchitectures={architectures}").ShouldSucceed();
        project.RestoredRuntimes().ShouldBe([package]);
        project.RestoredPackages().ShouldContain("TorchSharp/0.106.0");
    }

    [Theory]
    [InlineData("linux-x64", "570.124.06", "9.0", "libtorch-cuda-12.8-linux-x64/2.10.0")]
    [InlineData("win-x64", "576.28", "8.9", "libtorch-cuda-12.8-win-x64/2.10.0")]
    [InlineData("osx-arm64", "none", "none", "libtorch-cpu-osx-arm64/2.10.0")]
    [InlineData("linux-x64", "470.256.02", "8.6", "libtorch-cpu-linux-x64/2.10.0")]
    [InlineData("linux-arm64", "580.95.05", "12.1", null)]
    public void The_sample_is_built_for_a_declared_machine(string rid, string driver, string architectures, string? package)
    {
        var project = run.NewProject("Trainer");
        foreach (var file in Directory.GetFiles(Path.Combine(TestRun.RepositoryFolder, "samples", "Trainer"), "*.cs*"))
            File.Copy(file, Path.Combine(project.Folder, Path.GetFileName(file)));
        var result = project.Build($"-p:RuntimeIdentifier={rid}", "-p:SelfContained=false", "-p:UseAppHost=false", "-p:EnableAppHostPackDownload=false",
            "-p:EnableRuntimePackDownload=false", $"-p:TorchSharpDriverVersion={driver}", $"-p:TorchSharpGpuArchitectures={architectures}");
        if (package is null)
        {
            result.ShouldFailWith("TORCH3003");
            return;
        }

        result.ShouldSucceed().Output.ShouldNotContain("TORCH1001");
        project.RestoredRuntimes().ShouldBe([package]);
    }

    [Fact]
    public void A_dotnet_framework_program_gets_the_windows_package()
    {
        var project = run.NewProject().WithCsproj("<TargetFramework>net48</TargetFramework><ImplicitUsings>false</ImplicitUsings>");
        project.Dotnet("msbuild", "-t:ResolveTorchSharpRuntime", "-getItem:PackageReference", "-p:TorchSharpBackend=cpu").ShouldSucceed().Output
            .ShouldContain("\"Identity\": \"libtorch-cpu-win-x64\"");
    }

    [Fact]
    public void A_target_without_a_package_stops_the_restore()
    {
        var project = run.NewProject().WithCsproj();
        var result = project.Restore("-r", "linux-arm64", "-p:TorchSharpDriverVersion=580.95.05", "-p:TorchSharpGpuArchitectures=12.1").ShouldFailWith("TORCH3003");
        result.Output.ShouldContain("linux-arm64");
        File.Exists(Path.Combine(project.Folder, "obj", "project.assets.json")).ShouldBeFalse();
    }

    [Fact]
    public void Auto_takes_the_newest_release_that_an_old_driver_runs()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpVersion>auto</TorchSharpVersion>");
        project.Restore("-r", "linux-x64", "-p:TorchSharpDriverVersion=470.256.02", "-p:TorchSharpGpuArchitectures=8.6").ShouldSucceed();
        project.RestoredRuntimes().ShouldBe(["libtorch-cuda-11.7-linux-x64/2.0.1.1"]);
        project.RestoredPackages().ShouldContain("TorchSharp/0.100.7");
    }

    [Theory]
    [InlineData("h200-570", "cu128", "libtorch-cuda-12.8-linux-x64/2.10.0")]
    [InlineData("no-gpu-linux", "cpu", "libtorch-cpu-linux-x64/2.10.0")]
    [InlineData("gtx-1080-ti", "cpu", "libtorch-cpu-linux-x64/2.10.0")]
    public void A_recorded_machine_is_probed_and_gets_its_package(string machine, string backend, string package)
    {
        var project = run.NewProject().WithCsproj().OnMachine(machine);
        project.Environment["_TorchSharpHostRuntimeIdentifier"] = "linux-x64";
        project.Restore().ShouldSucceed();
        project.RestoredRuntimes().ShouldBe([package]);
        project.Property("TorchSharpResolvedBackend").ShouldBe(backend);
    }

    [Fact]
    public void The_choice_is_told_once_at_restore_with_its_reason()
    {
        var project = run.NewProject().WithCsproj();
        var result = project.Build("-p:TorchSharpDriverVersion=none").ShouldSucceed();
        result.CountBeforeSummary("TORCH3001").ShouldBe(1);
        result.Lines("TORCH3001").ShouldHaveSingleItem().ShouldContain("message TORCH3001: TorchSharp 0.106.0, cpu:");
    }

    [Fact]
    public void A_gpu_that_cannot_be_used_is_a_warning_of_the_build_once()
    {
        var project = run.NewProject().WithCsproj();
        string[] machine = ["-r", "linux-x64", "-p:SelfContained=false", "-p:TorchSharpDriverVersion=550.54.15", "-p:TorchSharpGpuArchitectures=6.1"];
        project.Restore(machine).ShouldSucceed().Output.ShouldNotContain("warning TORCH3002");
        var result = project.Build(machine).ShouldSucceed();
        result.CountBeforeSummary("warning TORCH3002").ShouldBe(1);
        var line = result.Lines("warning TORCH3002")[0];
        line.ShouldStartWith(Path.Combine(project.Folder, "app.csproj"));
        line.ShouldContain("has no code for");
        line.ShouldContain("set TorchSharpVersion to 0.105.1, the newest that runs here (cu121), or to auto");

        project.Build([.. machine, "--no-restore", "-p:NoWarn=TORCH3002"]).ShouldSucceed().Output.ShouldNotContain("TORCH3002");
        project.Build([.. machine, "--no-restore", "-warnAsError:TORCH3002"]).ShouldFailWith("TORCH3002");
        project.Build([.. machine, "--no-restore", "-p:TreatWarningsAsErrors=true"]).ShouldFailWith("TORCH3002");
        project.Build([.. machine, "--no-restore", "-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=TORCH3002"]).ShouldSucceed().Output.ShouldContain("warning TORCH3002");
        project.Build([.. machine, "--no-restore", "-p:TreatWarningsAsErrors=true", "-p:NoWarn=TORCH3002"]).ShouldSucceed().Output.ShouldNotContain("TORCH3002");
    }

    [Fact]
    public void Required_cuda_stops_a_build_without_it()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpRequireCuda>true</TorchSharpRequireCuda>");
        var result = project.Build("-p:TorchSharpDriverVersion=none").ShouldFailWith("TORCH3003");
        result.Output.ShouldContain("TorchSharpRequireCuda is true");
        project.Restore("-p:TorchSharpDriverVersion=570.124.06", "-p:TorchSharpGpuArchitectures=9.0", "-r", "linux-x64").ShouldSucceed();
    }

    [Fact]
    public void A_property_beats_the_environment_and_the_message_says_so()
    {
        var project = run.NewProject().WithCsproj();
        project.Environment["TORCHSHARP_BACKEND"] = "cu128";
        project.Restore("-r", "linux-x64").ShouldSucceed().Output.ShouldContain("As set by TORCHSHARP_BACKEND=cu128 in the environment.");
        project.RestoredRuntimes().ShouldBe(["libtorch-cuda-12.8-linux-x64/2.10.0"]);

        var result = project.Restore("-r", "linux-x64", "-p:TorchSharpBackend=cpu").ShouldSucceed();
        result.Output.ShouldContain("As set by TorchSharpBackend=cpu. TorchSharpBackend=cpu overrides TORCHSHARP_BACKEND=cu128 of the environment.");
        project.RestoredRuntimes().ShouldBe(["libtorch-cpu-linux-x64/2.10.0"]);
    }

    [Fact]
    public void A_declared_fact_that_is_set_and_empty_in_the_environment_means_none()
    {
        var project = run.NewProject().WithCsproj().OnMachine("h200-570");
        project.Environment["TORCHSHARP_DRIVER_VERSION"] = "";
        project.Restore("-r", "linux-x64").ShouldSucceed();
        project.RestoredRuntimes().ShouldBe(["libtorch-cpu-linux-x64/2.10.0"]);
    }
}
