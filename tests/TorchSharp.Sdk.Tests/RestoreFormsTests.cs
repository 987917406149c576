using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>Commands, languages, feeds and users: in whatever form a restore is made, the choice is the same.</summary>
public class RestoreFormsTests(TestRun run)
{
    private const string Cpu = "<TorchSharpBackend>cpu</TorchSharpBackend>";

    [Fact]
    public void MSBuild_with_restore()
    {
        var project = run.NewProject().WithCsproj(Cpu);
        project.Dotnet("msbuild", "-restore", "-t:Build").ShouldSucceed();
        project.RestoredRuntimes().ShouldHaveSingleItem();
        project.Files("bin").ShouldContain(file => file.Contains("torch_cpu", StringComparison.Ordinal));
    }

    [Fact]
    public void A_package_is_added_by_the_command_line()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpBackend>cpu</TorchSharpBackend><RuntimeIdentifier>linux-x64</RuntimeIdentifier><SelfContained>false</SelfContained>");
        project.Dotnet("add", "package", "TorchAudio", "--version", "0.106.0").ShouldSucceed();
        project.RestoredPackages().ShouldBe(["TorchAudio/0.106.0", "TorchSharp/0.106.0", "libtorch-cpu-linux-x64/2.10.0"], ignoreOrder: true);
        project.Dotnet("list", "package", "--include-transitive").ShouldSucceed().Output.ShouldContain("libtorch-cpu-linux-x64");
    }

    [Fact]
    public void A_test_project_runs_its_tests_with_the_native_library_beside_it()
    {
        var project = run.NewProject("tests").WithCsproj(
            "<TorchSharpBackend>cpu</TorchSharpBackend><IsTestProject>true</IsTestProject><UseAppHost>true</UseAppHost>",
            """
            <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.0.1" />
            <PackageReference Include="xunit.v3" Version="3.2.2" />
            <PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />
            """).Write("Program.cs", """
            public class Tests
            {
                [Xunit.Fact]
                public void Cuda_is_not_there() => Xunit.Assert.False(TorchSharp.torch.cuda.is_available());
            }
            """);
        project.Dotnet("test").ShouldSucceed().Output.ShouldContain("Passed!");
        project.Files("bin").ShouldContain(file => file.Contains("torch_cpu", StringComparison.Ordinal));
    }

    [Fact]
    public void Visual_Basic()
    {
        var project = run.NewProject().Write("Program.vb", "Module Program\nSub Main()\nSystem.Console.WriteLine(TorchSharp.torch.cuda_is_available())\nEnd Sub\nEnd Module").Write("app.vbproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              {TestProject.SdkLine}
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <UseAppHost>false</UseAppHost>
                <TorchSharpBackend>cpu</TorchSharpBackend>
              </PropertyGroup>
            </Project>
            """);
        project.Dotnet("run").ShouldSucceed().Output.ShouldContain("False");
        project.RestoredRuntimes().ShouldHaveSingleItem();
    }

    [Fact]
    public void A_version_override_beats_the_central_version()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="TorchSharp" VersionOverride="0.105.1" />""").Write("Directory.Packages.props", """
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><PackageVersion Include="TorchSharp" Version="0.106.0" /></ItemGroup>
            </Project>
            """);
        project.Restore("-r", "linux-x64", "-p:TorchSharpBackend=cpu").ShouldSucceed();
        project.RestoredPackages().ShouldBe(["TorchSharp/0.105.1", "libtorch-cpu-linux-x64/2.5.1"], ignoreOrder: true);
    }

    [Fact]
    public void A_folder_is_feed_enough_and_a_packages_folder_of_the_configuration_is_used()
    {
        var project = run.NewProject().WithCsproj(Cpu);
        project.Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="own packages" /></config>
              <packageSources>
                <clear />
                <add key="sdk" value="{TestRun.PackedSdk}" />
                <add key="offline" value="{run.StandIns}" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="sdk"><package pattern="TorchSharp.Sdk" /></packageSource>
                <packageSource key="offline"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
        project.Environment["NUGET_PACKAGES"] = "";
        project.Restore("-r", "linux-x64", "-p:TorchSharpBackend=cuda").ShouldSucceed().Output
            .ShouldContain($"is not in {Path.Combine(project.Folder, "own packages")} yet");
        project.Files("own packages").ShouldContain("libtorch-cuda-12.8-linux-x64/2.10.0/.nupkg.metadata");
        project.Restore("-r", "linux-x64", "-p:TorchSharpBackend=cuda").ShouldSucceed().Output.ShouldNotContain("TORCH3007");
    }

    [Fact]
    public void A_mirror_over_http_serves_all_that_is_chosen()
    {
        using var mirror = new PackageMirror(TestRun.PackedSdk, run.StandIns);
        var project = run.NewProject().WithCsproj(Cpu);
        project.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="mirror" value="{mirror.Address}" allowInsecureConnections="true" />
              </packageSources>
            </configuration>
            """);
        project.Environment["NUGET_PACKAGES"] = Path.Combine(project.Folder, "packages");
        project.Environment["NUGET_HTTP_CACHE_PATH"] = Path.Combine(project.Folder, "http");
        project.Build("-p:RuntimeIdentifier=linux-x64", "-p:SelfContained=false").ShouldSucceed();
        project.RestoredRuntimes().ShouldBe(["libtorch-cpu-linux-x64/2.10.0"]);
        // One package of libtorch, not the bundle of four platforms.
        mirror.Downloaded.Order(StringComparer.Ordinal).ShouldBe(["libtorch-cpu-linux-x64", "torchsharp", "torchsharp.sdk"]);
    }

    [Fact]
    public void A_design_time_build_starts_no_process_and_chooses_the_same()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The programs of this test are shell scripts.");
        var project = run.NewProject().WithCsproj().OnMachine("h200-570");
        project.Environment["_TorchSharpHostRuntimeIdentifier"] = "linux-x64";
        var log = PlantPrograms(project);
        project.Restore().ShouldSucceed();

        // What Visual Studio sets and asks for, once the project is restored; its own targets end in Compile without a compiler.
        var result = project.Dotnet("msbuild", "-v:d", "-t:CollectPackageReferences;ResolveAssemblyReferencesDesignTime;ResolvePackageDependenciesDesignTime;Compile",
            "-p:DesignTimeBuild=true", "-p:BuildingInsideVisualStudio=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:BuildProjectReferences=false",
            "-getItem:PackageReference", "-getItem:Analyzer").ShouldSucceed();
        result.Output.ShouldContain("\"Identity\": \"libtorch-cuda-12.8-linux-x64\"");
        foreach (var analyzer in (string[])["TorchSharp.Analyzers.dll", "TorchSharp.Analyzers.CodeFixes.dll", "TorchSharp.Compatibility.dll", "NuGet.Versioning.dll"])
            result.Output.ShouldContain($"/analyzers/dotnet/cs/{analyzer}\"");
        result.Output.ShouldNotContain("warning TORCH");
        File.Exists(log).ShouldBeFalse();
    }

    [Fact]
    public void A_restore_and_a_build_of_this_machine_start_no_compiler_and_write_nothing_beside_the_project()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The programs of this test are shell scripts.");
        var project = run.NewProject().WithCsproj(Cpu);
        var log = PlantPrograms(project);
        project.Build().ShouldSucceed();
        project.Build().ShouldSucceed();
        File.Exists(log).ShouldBeFalse();
        Directory.EnumerateFileSystemEntries(project.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["Program.cs", "app.csproj", "bin", "nuget.config", "obj"]);
    }

    [Fact]
    public void A_build_without_restore_on_another_machine_says_so()
    {
        var project = run.NewProject().WithCsproj().OnMachine("no-gpu-linux");
        project.Environment["_TorchSharpHostRuntimeIdentifier"] = "linux-x64";
        project.Build().ShouldSucceed().Output.ShouldNotContain("TORCH3010");
        project.OnMachine("h200-570").Build("--no-restore").ShouldSucceed().Output.ShouldContain("warning TORCH3010: TorchSharp 0.106.0, cu128, would be chosen now");
    }

    [Fact]
    public void A_log_for_tools_has_the_time_of_the_probe()
    {
        var project = run.NewProject().WithCsproj().OnMachine("h200-570");
        project.Environment["_TorchSharpHostRuntimeIdentifier"] = "linux-x64";
        project.Restore("-bl:restore.binlog").ShouldSucceed();
        var replayed = project.Dotnet("msbuild", "restore.binlog", "-v:d").ShouldSucceed();
        replayed.Output.ShouldContain("TorchSharp.Sdk: the machine was probed in ");
        replayed.Output.ShouldContain("Driver: 570.");
    }

    [Fact]
    public void Another_user_without_a_home_restores_too()
    {
        const string Switch = "/usr/bin/setpriv";
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root" && File.Exists(Switch), "Only root becomes another user, by setpriv.");
        var project = run.NewProject().WithCsproj();
        string[] nobody = [Switch, "--reuid=65534", "--regid=65534", "--clear-groups", "--"];
        foreach (var folder in (string[])[run.Folder, Path.GetDirectoryName(project.Folder)!])
            project.Run(["chmod", "a+x", folder]);
        project.Run(["chmod", "-R", "a+rX", run.StandIns]);
        project.Run(["chown", "-R", "65534", project.Folder]);
        Assert.SkipUnless(project.Run([.. nobody, "test", "-r", Path.Combine(TestRun.PackedSdk, $"TorchSharp.Sdk.{TestRun.ProductVersion}.nupkg")]).ExitCode == 0, "Nobody else may read this checkout.");
        project.Environment["HOME"] = "/nonexistent";
        project.Environment["DOTNET_CLI_HOME"] = project.Folder;
        project.Environment["NUGET_PACKAGES"] = Path.Combine(project.Folder, "packages");
        project.Run([.. nobody, "dotnet", "restore"]).ShouldSucceed().Output.ShouldContain("TORCH3001");
        project.RestoredRuntimes().ShouldHaveSingleItem();
    }

    // Programs of NVIDIA's names before all others on PATH, which tell when they are started; the file that they tell it in.
    private string PlantPrograms(TestProject project)
    {
        var folder = Directory.CreateDirectory(Path.Combine(run.Folder, "planted-" + Guid.NewGuid().ToString("N"))).FullName;
        var log = Path.Combine(folder, "was-started");
        foreach (var name in (string[])["nvidia-smi", "nvcc", "ldd", "lspci"])
        {
            var program = Path.Combine(folder, name);
            File.WriteAllText(program, $"#!/bin/sh\necho {name} >> '{log}'\n");
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        project.Environment["PATH"] = folder + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        return log;
    }
}
