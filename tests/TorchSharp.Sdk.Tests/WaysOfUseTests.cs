using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>The ways in which a project can bring the SDK in.</summary>
public class WaysOfUseTests(TestRun run)
{
    private const string Program = "Console.WriteLine(TorchSharp.torch.cuda.is_available());";

    [Fact]
    public void Beside_Microsoft_NET_Sdk()
    {
        var project = run.NewProject().WithCsproj();
        project.Dotnet("run", "-p:TorchSharpBackend=cpu").ShouldSucceed().Output.ShouldContain("False");
    }

    [Fact]
    public void As_the_projects_sdk()
    {
        var project = run.NewProject().Write("Program.cs", Program).Write("app.csproj", $"""
            <Project Sdk="TorchSharp.Sdk/{TestRun.ProductVersion}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
            </Project>
            """);
        var result = project.Dotnet("run", "-p:TorchSharpBackend=cpu").ShouldSucceed();
        result.Output.ShouldContain("False");
        result.Output.ShouldNotContain("MSB4011");
    }

    [Fact]
    public void Through_global_json()
    {
        var project = run.NewProject().WithCsproj(sdkLine: "<Sdk Name=\"TorchSharp.Sdk\" />")
            .Write("global.json", $$"""{ "msbuild-sdks": { "TorchSharp.Sdk": "{{TestRun.ProductVersion}}" } }""");
        project.Restore("-p:TorchSharpBackend=cpu").ShouldSucceed();
        project.RestoredRuntimes().ShouldHaveSingleItem();
    }

    [Fact]
    public void From_Directory_Build_files_the_projects_own_properties_count()
    {
        var project = run.NewProject().WithCsproj(
                properties: "<RuntimeIdentifier>win-x64</RuntimeIdentifier><SelfContained>false</SelfContained><TorchSharpBackend>cuda</TorchSharpBackend>",
                items: """<PackageReference Include="TorchSharp" Version="0.105.1" />""",
                sdkLine: "")
            .Write("Directory.Build.props", $"""<Project><Import Project="Sdk.props" Sdk="TorchSharp.Sdk" Version="{TestRun.ProductVersion}" /></Project>""")
            .Write("Directory.Build.targets", $"""<Project><Import Project="Sdk.targets" Sdk="TorchSharp.Sdk" Version="{TestRun.ProductVersion}" /></Project>""");
        project.Restore().ShouldSucceed();
        project.RestoredRuntimes().ShouldBe(["libtorch-cuda-12.1-win-x64/2.5.1"]);
    }

    [Fact]
    public void From_one_line_in_Directory_Build_props()
    {
        var project = run.NewProject().WithCsproj(
                properties: "<RuntimeIdentifier>win-x64</RuntimeIdentifier><SelfContained>false</SelfContained><TorchSharpBackend>cpu</TorchSharpBackend>",
                items: """<PackageReference Include="TorchSharp" Version="0.105.1" />""",
                sdkLine: "")
            .Write("Directory.Build.props", $"<Project>{TestProject.SdkLine}</Project>");
        var result = project.Restore("-p:TreatWarningsAsErrors=true").ShouldSucceed();
        result.Output.ShouldNotContain("NU1504");
        project.RestoredRuntimes().ShouldBe(["libtorch-cpu-win-x64/2.5.1"]);
    }

    [Fact]
    public void In_a_file_based_app()
    {
        var project = run.NewProject().Write("app.cs", $"""
            #:sdk Microsoft.NET.Sdk
            #:sdk TorchSharp.Sdk@{TestRun.ProductVersion}
            {Program}
            """);
        project.Environment["TORCHSHARP_BACKEND"] = "cpu";
        project.Dotnet("run", "app.cs").ShouldSucceed().Output.ShouldContain("False");
    }

    [Fact]
    public void In_a_file_based_app_as_the_only_sdk()
    {
        var project = run.NewProject().Write("app.cs", $"""
            #:sdk TorchSharp.Sdk@{TestRun.ProductVersion}
            {Program}
            """);
        project.Environment["TORCHSHARP_BACKEND"] = "cpu";
        project.Dotnet("build", "app.cs").ShouldSucceed();
    }

    [Theory]
    [InlineData("-p:RestoreUseStaticGraphEvaluation=true")]
    [InlineData("-graph")]
    [InlineData("-mt")]
    public void In_every_kind_of_restore(string argument)
    {
        var project = run.NewProject().WithCsproj();
        project.Build(argument, "-p:TorchSharpBackend=cuda", "-p:RuntimeIdentifier=linux-x64", "-p:SelfContained=false").ShouldSucceed();
        project.RestoredRuntimes().ShouldBe(["libtorch-cuda-12.8-linux-x64/2.10.0"]);
    }

    [Fact]
    public void In_a_project_with_several_target_frameworks()
    {
        var project = run.NewProject("lib").Write("Class1.cs", "public class Class1 { public TorchSharp.torch.Tensor T; }").WithCsproj(
            "<TargetFramework></TargetFramework><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><TorchSharpRuntime>true</TorchSharpRuntime><ImplicitUsings>false</ImplicitUsings>",
            outputType: "Library");
        var result = project.Build("-p:TorchSharpBackend=cpu").ShouldSucceed();
        project.RestoredRuntimes().ShouldHaveSingleItem();
        result.CountBeforeSummary("TORCH3001").ShouldBe(1);
    }

    [Fact]
    public void With_several_runtime_identifiers_each_gets_its_package()
    {
        var project = run.NewProject().WithCsproj("<RuntimeIdentifiers>linux-x64;win-x64;osx-arm64</RuntimeIdentifiers>");
        project.Restore("-p:TorchSharpBackend=cpu").ShouldSucceed();
        project.RestoredRuntimes().ShouldBe(["libtorch-cpu-linux-x64/2.10.0", "libtorch-cpu-osx-arm64/2.10.0", "libtorch-cpu-win-x64/2.10.0"]);
    }

    [Fact]
    public void A_portable_build_brings_the_cpu_packages_of_every_platform()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpPortable>true</TorchSharpPortable>");
        project.Build().ShouldSucceed();
        project.RestoredRuntimes().ShouldBe(["libtorch-cpu-linux-x64/2.10.0", "libtorch-cpu-osx-arm64/2.10.0", "libtorch-cpu-win-x64/2.10.0"]);
        project.Files("bin").ShouldContain(file => file.EndsWith("runtimes/win-x64/native/torch_cpu.dll", StringComparison.Ordinal));
        project.Restore("-r", "win-x64").ShouldSucceed();
        project.RestoredRuntimes().ShouldBe(["libtorch-cpu-win-x64/2.10.0"]);
        project.Restore("-p:TorchSharpBackend=cuda").ShouldFailWith("TORCH3003");
    }

    [Fact]
    public void A_second_restore_does_nothing()
    {
        var project = run.NewProject().WithCsproj();
        project.Restore("-p:TorchSharpBackend=cpu").ShouldSucceed();
        project.Restore("-p:TorchSharpBackend=cpu").ShouldSucceed().Output.ShouldContain("All projects are up-to-date for restore.");
    }

    [Fact]
    public void Listed_packages_are_those_chosen()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpBackend>cpu</TorchSharpBackend>");
        project.Restore().ShouldSucceed();
        var result = project.Dotnet("list", "package").ShouldSucceed();
        result.Output.ShouldContain("TorchSharp");
        result.Output.ShouldContain("libtorch-cpu-");
    }

    [Fact]
    public void A_design_time_build_collects_the_packages_before_any_restore()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpBackend>cpu</TorchSharpBackend>");
        var result = project.Dotnet("msbuild", "-t:CollectPackageReferences", "-p:DesignTimeBuild=true", "-getItem:PackageReference").ShouldSucceed();
        result.Output.ShouldContain("\"Identity\": \"TorchSharp\"");
        result.Output.ShouldContain("\"Identity\": \"libtorch-cpu-");
    }

    [Fact]
    public void The_managed_package_is_evaluated_so_that_an_IDE_shows_it()
    {
        var project = run.NewProject().WithCsproj();
        project.Dotnet("msbuild", "-getItem:PackageReference").ShouldSucceed().Output.ShouldContain("\"Identity\": \"TorchSharp\"");
    }
}
