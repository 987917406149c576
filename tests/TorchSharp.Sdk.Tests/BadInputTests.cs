using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>Whatever is written or found, the build ends with a coded message and no stack trace.</summary>
public class BadInputTests(TestRun run)
{
    [Theory]
    [InlineData("TorchSharpBackend", "gpu", "auto, cpu, cuda, none, or a CUDA version such as cu128 or 12.8")]
    [InlineData("TorchSharpBackend", "cu1280", "auto, cpu, cuda, none")]
    [InlineData("TorchSharpBackend", "$(Evil)%3B@(None)", "auto, cpu, cuda, none")]
    [InlineData("TorchSharpVersion", "newest", "one version such as 0.106.0, without a range, or auto")]
    [InlineData("TorchSharpVersion", "106", "one version such as 0.106.0, without a range, or auto")]
    [InlineData("TorchSharpRequireCuda", "yes", "true or false")]
    [InlineData("TorchSharpRuntime", "1", "true or false")]
    [InlineData("TorchSharpDriverVersion", "12.8", "an NVIDIA driver version such as 570.124.06, or none")]
    [InlineData("TorchSharpGpuArchitectures", "RTX 4090", "compute capabilities such as 8.9")]
    [InlineData("TorchSharpGpuArchitectures", "%3B", "compute capabilities such as 8.9")]
    public void A_value_that_is_not_understood_is_quoted_with_the_allowed_ones(string property, string value, string allowed)
    {
        var project = run.NewProject().WithCsproj();
        var result = project.Restore($"-p:{property}={value}").ShouldFailWith("TORCH3004");
        result.Output.ShouldContain(property + "=");
        result.Output.ShouldContain(allowed);
    }

    [Theory]
    [InlineData("TORCHSHARP_BACKEND", "fast", "TORCHSHARP_BACKEND=fast in the environment is not understood")]
    [InlineData("TORCHSHARP_BACKEND", "$(MSBuildProjectName);@(Compile)", "$(MSBuildProjectName);@(Compile) in the environment is not understood")]
    [InlineData("TORCHSHARP_GPU_ARCHITECTURES", "8.9\n9.0x", "is not understood")]
    public void A_variable_that_is_not_understood_is_quoted_and_never_evaluated(string variable, string value, string text)
    {
        var project = run.NewProject().WithCsproj();
        project.Environment[variable] = value;
        project.Restore().ShouldFailWith("TORCH3004").Output.ShouldContain(text);
    }

    [Theory]
    [InlineData("0.96.2", "TORCH3003", "was announced and never published")]
    [InlineData("0.1.0", "TORCH3003", "older than the first release")]
    public void A_version_that_does_not_exist_stops_the_restore(string version, string code, string text)
    {
        var project = run.NewProject().WithCsproj($"<TorchSharpVersion>{version}</TorchSharpVersion>");
        project.Restore().ShouldFailWith(code).Output.ShouldContain(text);
    }

    [Fact]
    public void A_reference_that_no_release_fits_stops_the_restore()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="TorchSharp" Version="7.*" />""");
        project.Restore().ShouldFailWith("TORCH3004").Output.ShouldContain("Version=\"7.*\" of the package TorchSharp");
    }

    [Theory]
    [InlineData("nvidia-smi-hangs")]
    [InlineData("nvidia-smi-error-exit-0")]
    [InlineData("unreadable-driver-files")]
    [InlineData("library-mismatch")]
    [InlineData("nouveau")]
    [InlineData("container-without-device")]
    public void A_machine_with_something_wrong_still_restores_and_says_so(string machine)
    {
        var project = run.NewProject().WithCsproj().OnMachine(machine);
        project.Environment["_TorchSharpHostRuntimeIdentifier"] = "linux-x64";
        var result = project.Restore().ShouldSucceed();
        result.Lines("TORCH3001").ShouldHaveSingleItem();
        result.Output.ShouldNotContain("No NVIDIA driver or GPU was found");
        project.RestoredRuntimes().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("[nonsense\n=")]
    public void A_recording_that_cannot_be_read_is_a_coded_error(string? text)
    {
        var project = run.NewProject().WithCsproj();
        var recording = Path.Combine(project.Folder, "bad.machine");
        if (text is not null)
            File.WriteAllText(recording, text);
        project.Restore($"-p:_TorchSharpMachineRecording={recording}").ShouldFailWith("TORCH3004").Output.ShouldContain("bad.machine");
    }

    [Fact]
    public void A_half_typed_target_framework_is_the_SDKs_own_error()
    {
        var project = run.NewProject().WithCsproj("<TargetFramework>net</TargetFramework>");
        var result = project.Build();
        result.ExitCode.ShouldNotBe(0);
        result.Output.ShouldNotContain("TORCH3");
    }

    [Fact]
    public void A_compiler_is_run_for_a_report_only_and_never_from_the_project()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The compiler of this test is a shell script.");
        var project = run.NewProject().WithCsproj();
        var toolkit = Directory.CreateDirectory(Path.Combine(run.Folder, "toolkit-" + Guid.NewGuid().ToString("N"))).FullName;
        foreach (var folder in (string[])[toolkit, Path.Combine(project.Folder, "tools")])
        {
            var nvcc = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "bin")).FullName, "nvcc");
            File.WriteAllText(nvcc, $"#!/bin/sh\necho x >> '{folder}/was-run'\necho 'Cuda compilation tools, release 12.4, V12.4.131'\n");
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(nvcc, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        project.Environment["CUDA_HOME"] = toolkit;
        project.Restore().ShouldSucceed();
        File.Exists(Path.Combine(toolkit, "was-run")).ShouldBeFalse();
        project.Dotnet("msbuild", "-t:TorchSharpInfo").ShouldSucceed().Output.ShouldContain("CUDA toolkit: 12.4");
        File.Exists(Path.Combine(toolkit, "was-run")).ShouldBeTrue();

        project.Environment["CUDA_HOME"] = Path.Combine(project.Folder, "tools");
        project.Dotnet("msbuild", "-t:TorchSharpInfo").ShouldSucceed().Output.ShouldContain("lies in the project, where no program is run");
        File.Exists(Path.Combine(project.Folder, "tools", "was-run")).ShouldBeFalse();
    }

    [Fact]
    public void A_malformed_project_file_is_MSBuilds_own_error()
    {
        var project = run.NewProject().Write("app.csproj", $"<Project Sdk=\"Microsoft.NET.Sdk\">{TestProject.SdkLine}<PropertyGroup>");
        var result = project.Restore();
        result.ExitCode.ShouldNotBe(0);
        result.Output.ShouldContain("MSB4025");
        result.Output.ShouldNotContain("   at TorchSharp");
    }

    [Fact]
    public void Paths_with_spaces_and_signs_and_other_cultures_are_no_obstacle()
    {
        var project = run.NewProject("my app 100% früh").WithCsproj(path: "app.csproj").Write("Program.cs", "Console.WriteLine(1);");
        project.Environment["LC_ALL"] = "tr_TR.UTF-8";
        project.Build("app.csproj", "-p:TorchSharpDriverVersion=550.54.15", "-p:TorchSharpGpuArchitectures=6.1").ShouldSucceed();
    }
}
