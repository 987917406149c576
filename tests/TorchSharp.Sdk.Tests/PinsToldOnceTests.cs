using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>What several projects or frameworks share is told once, at the right place.</summary>
public class PinsToldOnceTests(TestRun run)
{
    private static string Csproj(string properties, string items, string sdkLine) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          {sdkLine}
          <PropertyGroup>
            <UseAppHost>false</UseAppHost>
            <EnableRuntimePackDownload>false</EnableRuntimePackDownload>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """;

    /// <summary>dje-dev/CeresTrain drifts by operating system, gktval/RLZero.Sharp between a library and its program.</summary>
    [Fact]
    public void A_solution_that_drifts_by_system_and_between_projects()
    {
        const string Program = "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>";
        var project = run.NewProject("all")
            .Write("CeresTrain/CeresTrain.csproj", Csproj(Program, """
                <PackageReference Include="TorchSharp-cuda-linux" Version="0.102.2" Condition="'$(OS)' == 'Unix'" />
                    <PackageReference Include="TorchSharp-cuda-windows" Version="0.103.0" Condition="'$(OS)' == 'Windows_NT'" />
                """, TestProject.SdkLine))
            .Write("CeresTrain/Program.cs", "System.Console.WriteLine(TorchSharp.torch.cuda.is_available());")
            .Write("DeepSharp.RL/DeepSharp.RL.csproj", Csproj(Program + "<RuntimeIdentifier>win-x64</RuntimeIdentifier><SelfContained>false</SelfContained>", """
                <PackageReference Include="TorchSharp" Version="0.105.0" />
                    <PackageReference Include="libtorch-cuda-12.1-win-x64" Version="2.5.1" />
                    <ProjectReference Include="../DeepSharp.Utility/DeepSharp.Utility.csproj" />
                """, TestProject.SdkLine))
            .Write("DeepSharp.RL/Program.cs", "System.Console.WriteLine(TorchSharp.torch.cuda.is_available());")
            .Write("DeepSharp.Utility/DeepSharp.Utility.csproj", Csproj("<TargetFramework>net10.0</TargetFramework>", """<PackageReference Include="TorchSharp" Version="0.102.6" />""", TestProject.SdkLine))
            .Write("DeepSharp.Utility/Class1.cs", "public class Class1 { }")
            .Write("all.slnx", """<Solution><Project Path="CeresTrain/CeresTrain.csproj" /><Project Path="DeepSharp.RL/DeepSharp.RL.csproj" /><Project Path="DeepSharp.Utility/DeepSharp.Utility.csproj" /></Solution>""")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.TORCH2010.severity = warning\n");
        var result = project.Build("-p:TorchSharpBackend=cpu").ShouldSucceed();
        result.CountBeforeSummary("warning TORCH2010").ShouldBe(2);
        result.CountBeforeSummary("warning TORCH20").ShouldBe(2);
        var ceres = project.PlaceOf(OperatingSystem.IsWindows() ? "0.102.2" : "0.103.0", file: "CeresTrain/CeresTrain.csproj");
        result.Output.ShouldContain($"{ceres}: warning TORCH2010: Where ");
        result.Output.ShouldContain($"{project.PlaceOf("0.105.0", file: "DeepSharp.RL/DeepSharp.RL.csproj")}: warning TORCH2010: The project DeepSharp.Utility is compiled against TorchSharp 0.102.6, and the program runs it with 0.105.0");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_project_with_several_frameworks(bool withSdk)
    {
        var analyzers = withSdk ? "" : $"""<PackageReference Include="TorchSharp.Analyzers" Version="{TestRun.ProductVersion}" PrivateAssets="all" />""";
        var project = run.NewProject()
            .Write("app.csproj", Csproj("<TargetFrameworks>netstandard2.1;net10.0</TargetFrameworks>", $"""
                <PackageReference Include="TorchSharp" Version="0.105.1" />
                    <PackageReference Include="TorchVision" Version="0.104.0" Condition="'$(TargetFramework)' == 'net10.0'" />{analyzers}
                """, withSdk ? TestProject.SdkLine : ""))
            .Write("Class1.cs", "public class Class1 { }");
        var result = project.Build().ShouldSucceed();
        result.CountBeforeSummary("warning TORCH2002").ShouldBe(1);
        result.Output.ShouldContain($"{project.PlaceOf("0.104.0")}: warning TORCH2002: ");
        // Whichever is built says so.
        project.Build("--no-restore", "--no-incremental", "-f", "netstandard2.1").ShouldSucceed().Output.ShouldNotContain("TORCH2002");
        project.Build("--no-restore", "--no-incremental", "-f", "net10.0", "-p:WarningsAsErrors=TORCH2002").ShouldFailWith("TORCH2002");

        project.Write("app.csproj", File.ReadAllText(Path.Combine(project.Folder, "app.csproj")).Replace("TorchVision\" Version=\"0.104.0\" Condition=\"'$(TargetFramework)' == 'net10.0'", "libtorch-cpu-linux-x64\" Version=\"2.7.1", StringComparison.Ordinal));
        if (withSdk)
            project.Build().ShouldFailWith("TORCH2001").CountBeforeSummary("error TORCH2001").ShouldBe(1);
        else
            // No framework is built with an error.
            project.Build("-f", "net10.0").ShouldFailWith("TORCH2001");
    }

    [Fact]
    public void Projects_that_share_central_versions()
    {
        string[] names = ["one", "two", "three"];
        var project = run.NewProject("all").Write("Directory.Packages.props", """
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="TorchSharp" Version="0.106.0" />
                <PackageVersion Include="TorchSharp-cpu" Version="0.105.1" />
              </ItemGroup>
            </Project>
            """);
        foreach (var name in names)
            project.Write($"{name}/{name}.csproj", Csproj("<TargetFramework>net10.0</TargetFramework>", """<PackageReference Include="TorchSharp" /><PackageReference Include="TorchSharp-cpu" />""", TestProject.SdkLine));
        project.Write("all.slnx", $"<Solution>{string.Concat(names.Select(name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>");
        var result = project.Build().ShouldFailWith("TORCH2001");
        result.CountBeforeSummary("error TORCH2001").ShouldBe(1);
        result.Lines("shows the edits").ShouldHaveSingleItem().ShouldContain("dotnet msbuild -t:TorchSharpAlign");
        result.Output.ShouldContain($"{project.PlaceOf("0.105.1", file: "Directory.Packages.props")}: TorchSharp error TORCH2001: ");
    }
}
