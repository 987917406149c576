using System.Text;
using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>Versions that don't belong together, by real builds: before the restore, in what it chose, and by the command that aligns them.</summary>
public class PinsTests(TestRun run)
{
    [Fact]
    public void A_runtime_for_another_platform_stops_the_restore()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="libtorch-cpu-win-x64" Version="2.10.0" />""");
        project.Restore("-r", "win-x64").ShouldSucceed();
        project.Restore("-r", "linux-x64").ShouldFailWith("TORCH2004").Output.ShouldContain("libtorch-cpu-win-x64 2.10.0 has no native library for linux-x64");
    }

    [Fact]
    public void Matching_pins_are_silent_everywhere()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="TorchSharp" Version="0.105.1" /><PackageReference Include="TorchVision" Version="0.105.1" />""");
        project.Build().ShouldSucceed().Output.ShouldNotContain("TORCH2");
    }

    [Fact]
    public void What_a_package_brings_is_checked_after_the_restore_with_its_way()
    {
        // The library's own pair is right, and NuGet lifts its TorchSharp to the program's.
        var project = run.NewProject()
            .WithCsproj("<TorchSharpBackend>none</TorchSharpBackend>", """<PackageReference Include="TorchSharp" Version="0.106.0" /><ProjectReference Include="lib/lib.csproj" /><Compile Remove="lib/**" />""")
            .Write("lib/lib.csproj", TestProject.Library("""<PackageReference Include="TorchSharp-cpu" Version="0.105.1" />"""))
            .Write("lib/Class1.cs", "public class Class1 { }");
        var result = project.Build().ShouldFailWith("TORCH2001");
        result.CountBeforeSummary("TORCH2001").ShouldBe(1);
        result.Lines("TORCH2001")[0].ShouldContain("project lib → TorchSharp-cpu 0.105.1");
        // It is said again until it is mended.
        project.Build("--no-restore").ShouldFailWith("TORCH2001");
    }

    [Fact]
    public void FSharp_has_no_analyzers_so_the_build_warns()
    {
        var project = run.NewProject()
            .Write("app.fsproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  {TestProject.SdkLine}
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <UseAppHost>false</UseAppHost>
                    <SatelliteResourceLanguages>en</SatelliteResourceLanguages>
                  </PropertyGroup>
                  <ItemGroup>
                    <Compile Include="Program.fs" />
                    <PackageReference Include="TorchSharp" Version="0.105.2" />
                    <PackageReference Include="TorchAudio" Version="0.105.1" />
                  </ItemGroup>
                </Project>
                """)
            .Write("Program.fs", "printfn \"%b\" (TorchSharp.torch.cuda.is_available())");
        var result = project.Build("-p:TorchSharpBackend=cpu").ShouldSucceed();
        result.CountBeforeSummary("warning TORCH2002").ShouldBe(1);
        result.Lines("TORCH2002")[0].ShouldContain("app.fsproj(12,");
        result.Output.ShouldNotContain("TORCH2009");
        project.RestoredRuntimes().ShouldHaveSingleItem();
        project.Dotnet("run", "--no-build", "-p:TorchSharpBackend=cpu").ShouldSucceed().Output.ShouldContain("false");
        // A suggestion is told when its code is raised, as in the compiler.
        project.Build("-p:TorchSharpBackend=cpu", "-p:WarningsAsErrors=TORCH2002").ShouldFailWith("TORCH2002");

        // Without libtorch it says so, from what the compiler made.
        var bare = project.Build("-p:TorchSharpRuntime=false").ShouldSucceed();
        bare.CountBeforeSummary("warning TORCH2009").ShouldBe(1);
        bare.Lines("TORCH2009")[0].ShouldContain("app.fsproj(11,");
        // Another setting is another check, of the same assembly.
        var silent = project.Build("--no-restore", "-p:TorchSharpRuntime=false", "-p:NoWarn=TORCH2009", "-v:d").ShouldSucceed();
        silent.Output.ShouldContain("Task \"CheckTorchSharpRuntime\"");
        silent.Output.ShouldNotContain("warning TORCH2009");
    }

    /// <summary>By the compiler and, where no analyzer runs, as in F#, by the build.</summary>
    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void A_program_that_uses_TorchSharp_through_a_project_needs_libtorch_too(string runAnalyzers)
    {
        var project = run.NewProject("all")
            .Write("lib/lib.csproj", TestProject.Library("""<PackageReference Include="TorchSharp" Version="0.105.1" />"""))
            .Write("lib/Model.cs", "public static class Model { public static int Run() => TorchSharp.torch.zeros(1).shape.Length; }")
            .Write("app/app.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  {TestProject.SdkLine}
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <UseAppHost>false</UseAppHost>
                    <SatelliteResourceLanguages>en</SatelliteResourceLanguages>
                    <TorchSharpVersion>0.105.1</TorchSharpVersion>
                    <RunAnalyzers>{runAnalyzers}</RunAnalyzers>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../lib/lib.csproj" />
                  </ItemGroup>
                </Project>
                """)
            .Write("app/Program.cs", "System.Console.WriteLine(Model.Run());");
        project.Build("app", "-p:TorchSharpBackend=cpu").ShouldSucceed().Output.ShouldNotContain("TORCH2009");
        var result = project.Build("app", "-p:TorchSharpRuntime=false").ShouldSucceed();
        result.CountBeforeSummary("warning TORCH2009: The program uses TorchSharp through lib, and none of its packages brings libtorch").ShouldBe(1);
        // What the program itself loads is enough.
        project.Write("app/Program.cs", "System.Runtime.InteropServices.NativeLibrary.Load(\"libtorch.so\");\nSystem.Console.WriteLine(Model.Run());");
        project.Build("app", "-p:TorchSharpRuntime=false").ShouldSucceed().Output.ShouldNotContain("TORCH2009");
    }

    [Fact]
    public void Aligning_shows_first_and_writes_when_asked()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="TorchSharp" Version="0.106.0" /><PackageReference Include="TorchVision" Version="0.105.1" /><PackageReference Include="libtorch-cuda-12.1-linux-x64" Version="2.5.1" />""");
        var file = Path.Combine(project.Folder, "app.csproj");
        var before = File.ReadAllText(file);
        var shown = project.Dotnet("build", "-t:TorchSharpAlign", "--no-restore").ShouldSucceed();
        shown.Output.ShouldContain("TORCH2001: 2.5.1 -> 2.10.0");
        shown.Output.ShouldContain("  or: Take TorchSharp 0.105.1, which belongs to libtorch-cuda-12.1-linux-x64 2.5.1 (-p:TorchSharpAlignTo=runtime)");
        shown.Output.ShouldContain("TORCH2001: libtorch-cuda-12.1-linux-x64 -> libtorch-cuda-12.8-linux-x64");
        shown.Output.ShouldContain("TORCH2002: 0.105.1 -> 0.106.0");
        shown.Output.ShouldContain("1 file(s) would change; add -p:TorchSharpAlignApply=true to write them.");
        File.ReadAllText(file).ShouldBe(before);

        project.Dotnet("msbuild", "-t:TorchSharpAlign", "-p:TorchSharpAlignTo=Runtime").ShouldSucceed().Output.ShouldContain("TORCH2001: 0.106.0 -> 0.105.1");
        project.Dotnet("msbuild", "-t:TorchSharpAlign", "-p:TorchSharpAlignTo=cuda").ShouldFailWith("TORCH3004").Output.ShouldContain("allowed: torchsharp and runtime");

        project.Dotnet("msbuild", "-t:TorchSharpAlign", "-p:TorchSharpAlignApply=true").ShouldSucceed().Output.ShouldContain("1 file(s) changed.");
        File.ReadAllText(file).ShouldBe(before.Replace("libtorch-cuda-12.1-linux-x64", "libtorch-cuda-12.8-linux-x64").Replace("2.5.1", "2.10.0").Replace("\"0.105.1\"", "\"0.106.0\""));
        project.Restore("-r", "linux-x64").ShouldSucceed().Output.ShouldNotContain("TORCH2");
        project.Dotnet("msbuild", "-t:TorchSharpAlign").ShouldSucceed().Output.ShouldContain("no file is changed");

        // The version may stand in the SDK's own property; a file that can't be written is not counted.
        project.WithCsproj("<TorchSharpVersion>0.106.0</TorchSharpVersion>", """<PackageReference Include="TorchVision" Version="0.105.1" />""");
        project.Dotnet("msbuild", "-t:TorchSharpAlign").ShouldSucceed().Output.ShouldContain("TORCH2002: 0.105.1 -> 0.106.0");
        File.WriteAllBytes(file, Encoding.Latin1.GetBytes(File.ReadAllText(file).Replace("<ItemGroup>", "<!-- für --><ItemGroup>", StringComparison.Ordinal)));
        var refused = project.Dotnet("msbuild", "-t:TorchSharpAlign", "-p:TorchSharpAlignApply=true");
        refused.ExitCode.ShouldNotBe(0);
        refused.Output.ShouldContain("Save it as UTF-8");
        refused.Output.ShouldNotContain("changed");
    }

    [Fact]
    public void What_aligning_writes_under_central_versions_can_be_restored()
    {
        var project = run.NewProject().Write("Directory.Packages.props", """
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="TorchSharp" Version="0.106.0" />
                <PackageVersion Include="libtorch-cuda-12.1-linux-x64" Version="2.5.1" />
                <PackageVersion Include="TorchVision" Version="0.105.1" />
              </ItemGroup>
            </Project>
            """)
            .WithCsproj("<TorchSharpCheckScripts>true</TorchSharpCheckScripts>", """<PackageReference Include="TorchSharp;TorchVision" /><PackageReference Include="libtorch-cuda-12.1-linux-x64" />""")
            .Write("node_modules/x/train.csx", "#r \"nuget: TorchSharp-cpu, 0.96.5\"\n").Write("train.fsx", "#r \"nuget: TorchSharp-cpu, 0.105.1\"\n");
        var aligned = project.Dotnet("msbuild", "-t:TorchSharpAlign", "-p:TorchSharpAlignApply=true").ShouldSucceed();
        aligned.Output.ShouldContain("""Directory.Packages.props(5,78): TORCH2001: (nothing) -> <PackageVersion Include="libtorch-cuda-12.8-linux-x64" Version="2.10.0" />""");
        aligned.Output.ShouldContain("2 file(s) changed.");
        aligned.Lines("train.").ShouldHaveSingleItem().ShouldContain("train.fsx(1,28): TORCH2010: ");
        project.Restore("-r", "linux-x64").ShouldSucceed().Output.ShouldNotContain("TORCH2");
        project.RestoredPackages().ShouldContain("libtorch-cuda-12.8-linux-x64/2.10.0");
    }

    /// <summary>NuGet's own error names the id and nothing else, and no build follows.</summary>
    [Fact]
    public void An_id_that_nobody_has_published_is_told_before_the_restore_fails()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="TorchSharp.libtorch-cpu" Version="2.5.1" />""");
        var result = project.Build();
        result.ShouldFailWith("NU1101").Output.ShouldContain($"{project.PlaceOf("2.5.1")}: TorchSharp warning TORCH2013: No package TorchSharp.libtorch-cpu belongs to TorchSharp. Remove it: ");
        result.CountBeforeSummary("warning TORCH2013").ShouldBe(1);
        project.Restore("-p:NoWarn=TORCH2013").Output.ShouldNotContain("TORCH2013");
        project.Dotnet("msbuild", "-t:TorchSharpAlign").ShouldSucceed().Output.ShouldContain("""TORCH2013: <PackageReference Include="TorchSharp.libtorch-cpu" Version="2.5.1" /> -> (removed)""");
    }

    [Fact]
    public void What_a_new_driver_ends_is_not_told_again()
    {
        var project = run.NewProject().WithCsproj("<RuntimeIdentifier>linux-x64</RuntimeIdentifier><SelfContained>false</SelfContained>", """<PackageReference Include="TorchSharp-cuda-linux" Version="0.106.0" />""").OnMachine("driver-470");
        project.Environment["_TorchSharpHostRuntimeIdentifier"] = "linux-x64";
        project.Build().ShouldSucceed().CountBeforeSummary("warning TORCH2005").ShouldBe(1);
        project.OnMachine("rtx-5060-ti").Write("Program.cs", "Console.WriteLine(1);");
        project.Build().ShouldSucceed().Output.ShouldNotContain("TORCH2005");
    }

    [Fact]
    public void What_the_compiler_tells_the_build_does_not_tell_again()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="TorchSharp" Version="0.105.2" /><PackageReference Include="TorchAudio" Version="0.105.1" />""");
        var result = project.Build("-p:TorchSharpBackend=cpu").ShouldSucceed();
        result.CountBeforeSummary("warning TORCH2002").ShouldBe(1);
        result.Lines("TORCH2002")[0].ShouldContain("app.csproj(13,");

        // Without analyzers the build speaks for them.
        project.Build("-p:TorchSharpBackend=cpu", "-p:RunAnalyzers=false", "-t:Clean;Build").ShouldSucceed().CountBeforeSummary("warning TORCH2002").ShouldBe(1);
    }

    [Fact]
    public void What_the_compiler_does_not_see_the_build_tells_at_its_place()
    {
        var project = run.NewProject()
            .WithCsproj(items: """<PackageReference Include="TorchSharp" Version="0.105.2" />""", sdkLine: TestProject.SdkLine + """<Import Project="pins.props" />""")
            .Write("pins.props", """<Project><ItemGroup><PackageReference Include="TorchAudio" Version="0.105.1" /></ItemGroup></Project>""");
        var result = project.Build("-p:TorchSharpBackend=cpu").ShouldSucceed();
        result.CountBeforeSummary("warning TORCH2002").ShouldBe(1);
        result.Lines("TORCH2002")[0].ShouldContain("pins.props(1,");
    }

}
