using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>Where messages point to, and how often they are said.</summary>
public class DiagnosticsTests(TestRun run)
{
    [Fact]
    public void An_error_points_to_the_line_of_the_property()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpBackend>gpu</TorchSharpBackend>");
        project.Restore().ShouldFailWith("TORCH3004").Output.ShouldContain("app.csproj(10,6): TorchSharp error TORCH3004: TorchSharpBackend=gpu");
        // On the command line it has no line.
        project.Restore("-p:TorchSharpBackend=fast").ShouldFailWith("TORCH3004").Output.ShouldContain("app.csproj : TorchSharp error TORCH3004: TorchSharpBackend=fast");
    }

    [Fact]
    public void An_error_points_to_the_file_that_holds_the_property()
    {
        var project = run.NewProject().WithCsproj().Write("Directory.Build.props", "<Project>\n  <PropertyGroup>\n    <TorchSharpRequireCuda>maybe</TorchSharpRequireCuda>\n  </PropertyGroup>\n</Project>");
        project.Restore().ShouldFailWith("TORCH3004").Output.ShouldContain("Directory.Build.props(3,6): TorchSharp error TORCH3004: TorchSharpRequireCuda=maybe");
    }

    [Fact]
    public void An_error_points_to_the_line_of_the_package()
    {
        var project = run.NewProject().WithCsproj(items: """<PackageReference Include="TorchSharp" Version="7.*" />""");
        project.Restore("-p:TorchSharpBackend=cpu").ShouldFailWith("TORCH3004").Output.ShouldContain("app.csproj(13,6): TorchSharp error TORCH3004: Version=\"7.*\" of the package TorchSharp");
    }

    [Fact]
    public void A_warning_points_to_the_line_of_the_version()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpVersion>0.107.0</TorchSharpVersion>");
        project.Build("-p:RuntimeIdentifier=win-x64", "-p:SelfContained=false", "-p:TorchSharpBackend=cpu").ShouldSucceed().Output.ShouldContain("app.csproj(10,6): TorchSharp warning TORCH2007");
    }

    [Fact]
    public void An_error_points_to_the_line_of_a_file_based_program()
    {
        var project = run.NewProject().Write("app.cs", $"#:sdk Microsoft.NET.Sdk\n#:sdk TorchSharp.Sdk@{TestRun.ProductVersion}\n#:property TorchSharpBackend=gpu\nSystem.Console.WriteLine(1);\n");
        project.Dotnet("build", "app.cs").ShouldFailWith("TORCH3004").Output.ShouldContain("app.cs(3,1): TorchSharp error TORCH3004");
    }

    [Fact]
    public void A_misspelt_property_is_warned_of_where_it_stands_until_it_is_mended()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpBackend>cpu</TorchSharpBackend><TorchSharpFoo>1</TorchSharpFoo>")
            .Write("Directory.Build.props", "<Project>\n  <PropertyGroup>\n    <TorchSharpVerison>auto</TorchSharpVerison>\n  </PropertyGroup>\n</Project>");
        const string Target = "-t:ResolvePackageAssets";
        project.Restore().ShouldSucceed().Output.ShouldNotContain("TORCH3011");
        // A build in which nothing has changed tells it again, as long as it is there.
        foreach (var arguments in (string[][])[[], ["-p:WarningsAsErrors=TORCH2001"]])
        {
            var told = project.Dotnet(["msbuild", Target, .. arguments]).ShouldSucceed();
            told.Lines("TORCH3011").ShouldHaveSingleItem().ShouldStartWith(
                $"{Path.Combine(project.Folder, "Directory.Build.props")}(3,6): TorchSharp warning TORCH3011: Directory.Build.props sets TorchSharpVerison, and TorchSharp.Sdk reads no property of that name. Did you mean TorchSharpVersion?");
        }

        project.Dotnet("msbuild", Target, "-p:NoWarn=TORCH3011").ShouldSucceed().Output.ShouldNotContain("TORCH3011");
        project.Dotnet("msbuild", Target, "-p:TreatWarningsAsErrors=true").ShouldFailWith("TORCH3011");
        project.Dotnet("msbuild", "-t:TorchSharpInfo").ShouldSucceed().Output.ShouldContain("TORCH3011: Directory.Build.props sets TorchSharpVerison");

        project.Write("Directory.Build.props", "<Project />");
        project.Dotnet("msbuild", Target).ShouldSucceed().Output.ShouldNotContain("TORCH3011");
        project.Dotnet("msbuild", Target, "-v:d").ShouldSucceed().Output.ShouldNotContain("Task \"CheckTorchSharpPropertyNames\"");
        // No file has to change for the command line.
        project.Dotnet("msbuild", Target, "-p:TorchSharpBackned=cuda").ShouldSucceed().Lines("TORCH3011").ShouldHaveSingleItem()
            .ShouldStartWith($"{Path.Combine(project.Folder, "app.csproj")} : TorchSharp warning TORCH3011: The command line sets TorchSharpBackned, ");
    }

    [Fact]
    public void An_old_glibc_is_warned_of_for_a_pinned_release_and_a_bundle()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpVersion>0.102.5</TorchSharpVersion>").OnMachine("centos-8");
        project.Environment["_TorchSharpHostRuntimeIdentifier"] = "linux-x64";
        project.Build().ShouldSucceed().Lines("TORCH3008").ShouldHaveSingleItem().ShouldContain("app.csproj(10,6): TorchSharp warning TORCH3008: TorchSharp 0.102.5 needs glibc 2.34 or newer, and this machine has 2.28 (from /usr/bin/ldd)");
        project.Build("-p:TorchSharpVersion=0.102.8").ShouldSucceed().Output.ShouldNotContain("TORCH3008");
        // A declared backend says nothing of the C library.
        project.Build("-p:TorchSharpBackend=cpu").ShouldSucceed().Lines("TORCH3008").ShouldHaveSingleItem();

        project.WithCsproj(items: """<PackageReference Include="TorchSharp-cpu" Version="0.102.5" />""").Build().ShouldSucceed().Output.ShouldContain("warning TORCH3008");
    }

    [Fact]
    public void A_dozen_projects_are_told_one_thing_once()
    {
        var project = run.NewProject("all").OnMachine("gtx-1080-ti");
        project.Environment["_TorchSharpHostRuntimeIdentifier"] = "linux-x64";
        var projects = Enumerable.Range(0, 12).Select(number => $"p{number}/p{number}.csproj").ToList();
        foreach (var path in projects)
            project.WithCsproj(path: path).Write(Path.Combine(Path.GetDirectoryName(path)!, "Program.cs"), "Console.WriteLine(1);");
        project.Write("all.slnx", $"<Solution>{string.Concat(projects.Select(path => $"<Project Path=\"{path}\" />"))}</Solution>");

        // One process, so that it is one build for the messages too; up to the target that warns, since compilers have nothing to do with it.
        var result = project.Dotnet("msbuild", "all.slnx", "-restore", "-t:ResolvePackageAssets", "-m:1", "-v:d").ShouldSucceed();
        result.CountBeforeSummary("warning TORCH3002").ShouldBe(1);
        System.Text.RegularExpressions.Regex.Count(result.Output, "the machine was probed in").ShouldBe(1);
        foreach (var path in projects)
            project.RestoredRuntimes(Path.GetDirectoryName(path)!).ShouldBe(["libtorch-cpu-linux-x64/2.10.0"]);

        project.Restore().ShouldSucceed().Output.ShouldContain("All projects are up-to-date for restore.");
    }
}
