using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>Versions that don't belong together, by real builds: before the restore, in what it chose, and by the command that aligns them.</summary>
public class PinsTests(TestRun run)
{
    private static string Library(string items) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """;

    [Fact]
    public void A_mismatch_stops_the_restore_at_its_line()
    {
        var project = run.NewProject().WithCsproj(items: """
            <PackageReference Include="TorchSharp" Version="0.106.0" />
                <PackageReference Include="TorchSharp-cpu" Version="0.105.1" />
            """);
        var result = project.Restore().ShouldFailWith("TORCH2001");
        result.Lines("TORCH2001")[0].ShouldMatch(@"app\.csproj\(14,57\): TorchSharp error TORCH2001: TorchSharp-cpu 0\.105\.1 brings libtorch 2\.5\.1");
        result.CountBeforeSummary("TORCH2001").ShouldBe(1);
        // Nothing was fetched for it.
        Directory.Exists(Path.Combine(project.Folder, "obj", "project.assets.json")).ShouldBeFalse();
        project.Restore("-p:NoWarn=TORCH2001").Output.ShouldNotContain("TORCH2001");
    }

    [Fact]
    public void Two_backends_stop_the_restore()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="TorchSharp-cpu" Version="0.106.0" /><PackageReference Include="TorchSharp-cuda-linux" Version="0.106.0" />""");
        project.Restore().ShouldFailWith("TORCH2003").Output.ShouldContain("The program gets a CPU runtime (TorchSharp-cpu 0.106.0) and a CUDA runtime (TorchSharp-cuda-linux 0.106.0)");
    }

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
    public void A_driver_that_is_too_old_for_the_users_runtime_is_a_warning_of_the_build()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="TorchSharp-cuda-linux" Version="0.106.0" />""");
        string[] old = ["-r", "linux-x64", "--no-self-contained", "-p:TorchSharpDriverVersion=470.57.02", "-p:TorchSharpGpuArchitectures=8.6"];
        var result = project.Build(old).ShouldSucceed();
        result.CountBeforeSummary("warning TORCH2005").ShouldBe(1);
        result.Lines("TORCH2005")[0].ShouldContain("app.csproj(13,64)");
        result.Output.ShouldContain("update the driver, or take TorchSharp 0.100.7 (cu117), the newest that runs here");
        // An unchanged project is not looked at again.
        project.Build(old).ShouldSucceed().Output.ShouldNotContain("TORCH2005");
        project.Build([.. old, "--no-incremental", "-p:TreatWarningsAsErrors=true", "-t:Clean;Build"]).ShouldFailWith("TORCH2005");
        project.Build("-r", "linux-x64", "--no-self-contained", "-p:TorchSharpDriverVersion=570.124.06", "-p:TorchSharpGpuArchitectures=6.1", "-t:Clean;Build").ShouldSucceed().Output.ShouldContain("warning TORCH2006");
    }

    [Fact]
    public void What_a_package_brings_is_checked_after_the_restore_with_its_way()
    {
        // The library's own pair is right, and NuGet lifts its TorchSharp to the program's.
        var project = run.NewProject()
            .WithCsproj("<TorchSharpBackend>none</TorchSharpBackend>", """<PackageReference Include="TorchSharp" Version="0.106.0" /><ProjectReference Include="lib/lib.csproj" /><Compile Remove="lib/**" />""")
            .Write("lib/lib.csproj", Library("""<PackageReference Include="TorchSharp-cpu" Version="0.105.1" />"""))
            .Write("lib/Class1.cs", "public class Class1 { }");
        var result = project.Build().ShouldFailWith("TORCH2001");
        result.CountBeforeSummary("TORCH2001").ShouldBe(1);
        result.Lines("TORCH2001")[0].ShouldContain("project lib → TorchSharp-cpu 0.105.1");
        // It is said again until it is mended.
        project.Build("--no-restore").ShouldFailWith("TORCH2001");
    }

    [Fact]
    public void A_project_with_another_version_is_told_of_without_noise()
    {
        // gktval/RLZero.Sharp's shape.
        var project = run.NewProject()
            .WithCsproj(items: """<PackageReference Include="TorchSharp" Version="0.105.0" /><ProjectReference Include="lib/lib.csproj" /><Compile Remove="lib/**" />""")
            .Write("lib/lib.csproj", Library("""<PackageReference Include="TorchSharp" Version="0.102.6" />"""))
            .Write("lib/Class1.cs", "public class Class1 { }");
        var result = project.Build("-v:n").ShouldSucceed();
        result.Output.ShouldContain("TORCH2010: The project lib is compiled against TorchSharp 0.102.6, and the program runs it with 0.105.0 (libtorch 2.2.1.1 and 2.5.1).");
        result.Output.ShouldNotContain("warning TORCH");
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
    }

    [Fact]
    public void Aligning_shows_first_and_writes_when_asked()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="TorchSharp" Version="0.106.0" /><PackageReference Include="TorchVision" Version="0.105.1" /><PackageReference Include="libtorch-cuda-12.1-linux-x64" Version="2.5.1" />""");
        var file = Path.Combine(project.Folder, "app.csproj");
        var before = File.ReadAllText(file);
        var shown = project.Dotnet("build", "-t:TorchSharpAlign", "--no-restore").ShouldSucceed();
        shown.Output.ShouldContain("TORCH2001: 2.5.1 -> 2.10.0");
        shown.Output.ShouldContain("TORCH2001: libtorch-cuda-12.1-linux-x64 -> libtorch-cuda-12.8-linux-x64");
        shown.Output.ShouldContain("TORCH2002: 0.105.1 -> 0.106.0");
        shown.Output.ShouldContain("1 file(s) would change; add -p:TorchSharpAlignApply=true to write them.");
        File.ReadAllText(file).ShouldBe(before);

        project.Dotnet("msbuild", "-t:TorchSharpAlign", "-p:TorchSharpAlignApply=true").ShouldSucceed().Output.ShouldContain("1 file(s) changed.");
        File.ReadAllText(file).ShouldBe(before.Replace("libtorch-cuda-12.1-linux-x64", "libtorch-cuda-12.8-linux-x64").Replace("2.5.1", "2.10.0").Replace("\"0.105.1\"", "\"0.106.0\""));
        project.Restore("-r", "linux-x64").ShouldSucceed().Output.ShouldNotContain("TORCH2");
        project.Dotnet("msbuild", "-t:TorchSharpAlign").ShouldSucceed().Output.ShouldContain("no file is changed");
    }

    [Fact]
    public void An_assembly_that_was_compiled_against_another_TorchSharp_is_told_of()
    {
        // A TorchSharp of another day, and a library that uses what it has.
        var project = run.NewProject()
            .WithCsproj(items: """<PackageReference Include="TorchSharp" Version="0.106.0" /><Reference Include="lib" HintPath="lib/bin/Debug/net10.0/lib.dll" /><Compile Remove="lib/**;other/**" />""")
            .Write("Program.cs", "Console.WriteLine(Library.Answer());")
            .Write("other/TorchSharp.csproj", Library(""))
            .Write("other/torch.cs", "namespace TorchSharp; public static class torch { public static int of_tomorrow() => 1; public static class cuda { public static bool is_available() => true; } }")
            .Write("lib/lib.csproj", Library("""<ProjectReference Include="../other/TorchSharp.csproj" />"""))
            .Write("lib/Library.cs", "public static class Library { public static int Answer() => TorchSharp.torch.of_tomorrow(); }");
        project.Dotnet("build", "lib/lib.csproj").ShouldSucceed();
        var result = project.Build("-p:TorchSharpBackend=cpu").ShouldSucceed();
        result.CountBeforeSummary("warning TORCH2012").ShouldBe(1);
        result.Output.ShouldContain("lib.dll was compiled against");
        result.Output.ShouldContain("uses torch.of_tomorrow, which TorchSharp 0.106.0 does not have");

        project.Write("lib/Library.cs", "public static class Library { public static int Answer() => TorchSharp.torch.cuda.is_available() ? 1 : 0; }");
        project.Dotnet("build", "lib/lib.csproj").ShouldSucceed();
        project.Build("-p:TorchSharpBackend=cpu").ShouldSucceed().Output.ShouldNotContain("TORCH2012");
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

    [Fact]
    public void A_fault_on_the_target_is_told_once()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="TorchSharp" Version="0.107.0" />""");
        project.Build("-r", "win-x64", "--no-self-contained", "-p:TorchSharpBackend=cpu").ShouldSucceed().CountBeforeSummary("warning TORCH2007").ShouldBe(1);
        project.Build("-p:TorchSharpBackend=cpu", "-p:_TorchSharpHostRuntimeIdentifier=win-x64", "-t:Clean;Build").ShouldSucceed().CountBeforeSummary("warning TORCH2007").ShouldBe(1);
    }
}
