using System.Text;
using System.Text.Json.Nodes;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>Versions that don't belong together, reported by the compiler: in projects with nothing but the package TorchSharp.Analyzers, and with the SDK.</summary>
public class PinsInCompilerTests(TestRun run)
{
    private const string Matching = """
        <PackageReference Include="TorchSharp" Version="0.105.1" />
            <PackageReference Include="libtorch-cpu-linux-x64" Version="2.5.1" />
        """;

    private const string NotMatching = """
        <PackageReference Include="TorchSharp" Version="0.105.1" />
            <PackageReference Include="libtorch-cpu-linux-x64" Version="2.7.1" />
        """;

    private const string Companion = """
        <PackageReference Include="TorchSharp" Version="0.105.1" />
            <PackageReference Include="TorchVision" Version="0.104.0" />
            <PackageReference Include="libtorch-cpu-linux-x64" Version="2.5.1" />
        """;

    private static string AnalyzersReference => $"""<PackageReference Include="TorchSharp.Analyzers" Version="{TestRun.ProductVersion}" PrivateAssets="all" />""";

    private TestProject WithAnalyzers(string items, string properties = "", string outputType = "Exe") =>
        run.NewProject().WithCsproj(properties, $"{AnalyzersReference}\n    {items}", outputType, sdkLine: "");

    [Fact]
    public void Silent_where_they_belong_together() =>
        WithAnalyzers(Matching).Build("-warnaserror").ShouldSucceed().Output.ShouldNotContain("TORCH2");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_a_file_says_counts_only_where_MSBuild_makes_it_a_reference(bool withSdk)
    {
        var project = run.NewProject()
            .Write("Directory.Build.props", """
                <Project>
                  <Import Project="eng/Versions.props" />
                  <PropertyGroup><DlVersion Condition="'$(DlVersion)' == ''">0.105.1</DlVersion></PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="TorchSharp-cuda-linux" Version="0.105.1" />
                    <PackageReference Include="libtorch-cpu-linux-x64" Version="2.5.1" />
                  </ItemGroup>
                </Project>
                """)
            .Write("eng/Versions.props", "<Project><PropertyGroup><DlVersion>0.106.0</DlVersion></PropertyGroup></Project>")
            .Write("Directory.Build.targets", """<Project><ItemGroup><PackageReference Include="TorchVision" Version="0.105.1" Exclude="@(PackageReference)" /></ItemGroup></Project>""")
            .Write("packages.config", """<packages><package id="TorchSharp" version="0.96.5" /><package id="TorchSharp-cuda-windows" version="0.96.5" /></packages>""")
            .WithCsproj("", $"""
                <PackageReference Remove="TorchSharp-cuda-linux" />
                    <PackageReference Remove="libtorch-cpu-linux-x64" Condition="'$(Other)' != 'true'" />
                    <PackageReference Include="TorchSharp" Version="$(DlVersion)" />
                    <PackageReference Include="TorchVision" Version="0.106.0" />
                    <PackageReference Include="libtorch-cpu-linux-x64" Version="2.10.0" Condition="'$(Other)' != 'true'" />
                    <PackageReference Include="TorchSharp-cuda-windows" Version="0.104.0" Condition="Exists('never.txt')" />
                    {(withSdk ? "" : AnalyzersReference)}
                """, sdkLine: withSdk ? TestProject.SdkLine : "");
        project.Build("-warnaserror").ShouldSucceed().Output.ShouldNotContain("TORCH2");
        if (withSdk)
            project.Dotnet("msbuild", "-t:TorchSharpAlign").ShouldSucceed().Output.ShouldContain("no file is changed");

        project.Build("-p:Other=true").ShouldFailWith("TORCH2001").Output.ShouldContain($"{project.PlaceOf("2.5.1", file: "Directory.Build.props")}: ");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_an_outer_file_or_an_import_says_is_told_there_once(bool withSdk)
    {
        var project = run.NewProject("src")
            .Write("Directory.Build.props", """<Project><ItemGroup><PackageReference Include="TorchSharp" Version="0.105.1" /><PackageReference Include="TorchVision" Version="0.104.0" /></ItemGroup></Project>""")
            .Write("Directory.Packages.props", "<Project />")
            .Write("app/Directory.Build.props", """<Project><Import Project="../Directory.Build.props" /></Project>""")
            .Write("pins.targets", """<Project><ItemGroup><PackageReference Include="TorchAudio" Version="0.104.0" /></ItemGroup></Project>""")
            .WithCsproj("", $"""{(withSdk ? "" : AnalyzersReference)}<PackageReference Include="libtorch-cpu-linux-x64" Version="2.5.1" /></ItemGroup><Import Project="../pins.targets" /><ItemGroup>""", "Library", "app/app.csproj", sdkLine: withSdk ? TestProject.SdkLine : "");
        var result = project.Build("app").ShouldSucceed();
        result.CountBeforeSummary("warning TORCH2002").ShouldBe(2);
        result.Output.ShouldContain($"{project.PlaceOf("0.104.0", file: "Directory.Build.props")}: warning TORCH2002: ");
        result.Output.ShouldContain($"{project.PlaceOf("0.104.0", file: "pins.targets")}: warning TORCH2002: ");
    }

    [Fact]
    public void An_error_at_its_line_and_column_fails_the_build_and_NoWarn_ends_it()
    {
        var project = WithAnalyzers(NotMatching);
        var result = project.Build().ShouldFailWith("TORCH2001");
        result.CountBeforeSummary("TORCH2001:").ShouldBe(1);
        var (line, column) = PlaceOf(project, "2.7.1");
        result.Output.ShouldContain($"{Path.Combine(project.Folder, "app.csproj")}({line},{column}): error TORCH2001: libtorch-cpu-linux-x64 2.7.1 brings libtorch 2.7.1 (cpu)");
        result.Output.ShouldContain(HelpLinks.ForBuildCode("TORCH2001"));

        project.Build("--no-restore", "--no-incremental", "-p:NoWarn=TORCH2001").ShouldSucceed().Output.ShouldNotContain("TORCH2001");
    }

    [Fact]
    public void A_failed_restore_is_no_reason_to_be_silent()
    {
        var project = WithAnalyzers($"""{NotMatching}<PackageReference Include="TorchSharp.libtorch-cpu" Version="1.0.0" />""");
        project.Restore().ShouldFailWith("NU1101");
        // What an editor does.
        project.Dotnet("msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-getItem:AdditionalFiles")
            .Output.ShouldContain("\"TorchSharpPins\": \"project\"");
    }

    [Fact]
    public void Severities_are_set_as_for_any_other_code()
    {
        var project = WithAnalyzers(Companion);
        var result = project.Build().ShouldSucceed();
        result.Output.ShouldContain("): warning TORCH2002: TorchVision 0.104.0 and TorchSharp 0.105.1 are released together");
        result.Output.ShouldNotContain("TORCH2015");
        project.Build("--no-restore", "--no-incremental", "-p:WarningsAsErrors=TORCH2002").ShouldFailWith("TORCH2002");
        project.Build("--no-restore", "--no-incremental", "-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=TORCH2002").ShouldSucceed().Output.ShouldContain("warning TORCH2002");

        project.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TORCH2002.severity = error\n");
        project.Build("--no-restore", "--no-incremental").ShouldFailWith("TORCH2002");
        project.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.TORCH2002.severity = none\n");
        project.Build("--no-restore", "--no-incremental").ShouldSucceed().Output.ShouldNotContain("TORCH2002");
        project.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_analyzer_diagnostic.category-Versions.severity = error\n");
        project.Build("--no-restore", "--no-incremental").ShouldFailWith("TORCH2002").Output.ShouldNotContain("TORCH2015");
        project.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_analyzer_diagnostic.category-Versions.severity = none\n");
        project.Build("--no-restore", "--no-incremental").ShouldSucceed().Output.ShouldNotContain("TORCH2");
        project.Write(".editorconfig", "root = true\n");
        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.TORCH2002.severity = error\n");
        project.Build("--no-restore", "--no-incremental").ShouldFailWith("TORCH2002");
    }

    [Fact]
    public void Sarif_carries_the_code_with_its_help_link()
    {
        var project = WithAnalyzers(NotMatching);
        project.Build("-p:ErrorLog=build.sarif%2Cversion=2.1").ShouldFailWith("TORCH2001");
        var sarif = JsonNode.Parse(File.ReadAllText(Path.Combine(project.Folder, "build.sarif")))!["runs"]![0]!;
        sarif["results"]!.AsArray().ShouldContain(result => (string)result!["ruleId"]! == "TORCH2001" && (string)result["level"]! == "error");
        var rules = sarif["tool"]!["driver"]!["rules"]!.AsArray().Where(rule => (string)rule!["id"]! == "TORCH2001");
        ((string)rules.ShouldHaveSingleItem()!["helpUri"]!).ShouldBe(HelpLinks.ForBuildCode("TORCH2001"));
    }

    [Fact]
    public void Central_versions_are_reported_and_mended_in_their_file()
    {
        const string Central = """
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
              </PropertyGroup>
              <!-- in step -->
              <ItemGroup>
                <PackageVersion Include="TorchSharp.Analyzers" Version="VERSION" />
                <PackageVersion Include="TorchSharp" Version="0.105.1" />
            	<PackageVersion Include="libtorch-cpu-linux-x64"   Version="2.7.1"/>
              </ItemGroup>
            </Project>
            """;
        var central = Central.Replace("VERSION", TestRun.ProductVersion, StringComparison.Ordinal).ReplaceLineEndings("\r\n");
        var project = run.NewProject().WithCsproj(
            items: """<PackageReference Include="TorchSharp.Analyzers" PrivateAssets="all" /><PackageReference Include="TorchSharp" /><PackageReference Include="libtorch-cpu-linux-x64" />""",
            sdkLine: "");
        var path = Path.Combine(project.Folder, "Directory.Packages.props");
        File.WriteAllText(path, central, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        project.Write("Program.cs", "using TorchSharp;\nConsole.WriteLine(torch.cuda.is_available());\n");
        project.Build().ShouldFailWith("TORCH2001").Output.ShouldContain("Directory.Packages.props(9,");

        project.Dotnet("format", "analyzers", "--diagnostics", "TORCH2015", "--severity", "info", "--no-restore").ShouldSucceed();

        File.ReadAllBytes(path).ShouldBe(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(central.Replace("2.7.1", "2.5.1", StringComparison.Ordinal))));
        project.Build().ShouldSucceed().Output.ShouldNotContain("TORCH2");
    }

    [Fact]
    public void A_program_without_libtorch_is_told()
    {
        var project = WithAnalyzers("""<PackageReference Include="TorchSharp" Version="0.105.1" />""");
        var (line, column) = PlaceOf(project, "0.105.1");
        project.Build().ShouldSucceed().Output.ShouldContain($"app.csproj({line},{column}): warning TORCH2009: ");

        project.Build("--no-restore", "--no-incremental", "-p:TorchSharpBackend=none").ShouldSucceed().Output.ShouldNotContain("TORCH2009");
        project.Build("--no-restore", "--no-incremental", "-p:OutputType=Library", "-p:NoWarn=CS8805").Output.ShouldNotContain("TORCH2009");
        project.Write("runtimes/libtorch_cpu.so", "").WithCsproj("", $"""{AnalyzersReference}<PackageReference Include="TorchSharp" Version="0.105.1" /><None Include="runtimes/libtorch_cpu.so" CopyToOutputDirectory="PreserveNewest" />""", sdkLine: "");
        project.Build().ShouldSucceed().Output.ShouldNotContain("TORCH2009");
    }

    [Fact]
    public void A_library_that_loads_libtorch_speaks_for_its_program()
    {
        var project = run.NewProject("all")
            .WithCsproj(path: "lib/lib.csproj", outputType: "Library", sdkLine: "", items: """<PackageReference Include="TorchSharp" Version="0.105.1" />""")
            .Write("lib/Loader.cs", """
                using System.Runtime.InteropServices;
                public static class Loader { public static TorchSharp.torch.Tensor Load() { NativeLibrary.Load("/opt/libtorch/lib/libtorch.so"); return TorchSharp.torch.zeros(1); } }
                """)
            .WithCsproj(path: "app/app.csproj", sdkLine: "", items: $"""{AnalyzersReference}<ProjectReference Include="../lib/lib.csproj" />""")
            .Write("app/Program.cs", "Loader.Load(); Console.WriteLine(TorchSharp.torch.cuda.is_available());");
        project.Build("app").ShouldSucceed().Output.ShouldNotContain("TORCH2009");
        project.Write("lib/Loader.cs", "public static class Loader { public static TorchSharp.torch.Tensor Load() => TorchSharp.torch.zeros(1); }");
        project.Build("app").ShouldSucceed().Output.ShouldContain("warning TORCH2009: ");
    }

    [Fact]
    public void Packages_of_a_file_based_app_are_reported_in_its_source()
    {
        var project = run.NewProject().Write("app.cs", $"""
            #:property PublishAot=false
            #:package TorchSharp.Analyzers@{TestRun.ProductVersion}
            #:package TorchSharp@0.105.1
            #:package libtorch-cpu-linux-x64@2.7.1
            Console.WriteLine(TorchSharp.torch.cuda.is_available());
            """);
        project.Dotnet("build", "app.cs").ShouldFailWith("TORCH2001").Output.ShouldContain("app.cs(4,34): error TORCH2001: ");
    }

    [Fact]
    public void Scripts_beside_the_project_count_when_asked()
    {
        var project = WithAnalyzers(Matching).Write("scripts/train.csx", "#r \"nuget: TorchSharp-cpu, 0.96.5\"\n")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.TORCH2010.severity = warning\n");
        project.Build().ShouldSucceed().Output.ShouldNotContain("TORCH2010");
        project.Build("--no-restore", "--no-incremental", "-p:TorchSharpCheckScripts=true").ShouldSucceed().Output.ShouldContain("train.csx(1,28): warning TORCH2010: ");
    }

    /// <summary>Old projects of one folder have a packages.config each, by their name.</summary>
    [Theory]
    [InlineData(false, "", "packages.config", "packages.other.config")]
    [InlineData(true, "packages.Old_app.config", "packages.config", "packages.Old_app.config")]
    [InlineData(true, "packages.config", "packages.config", "packages.other.config")]
    public void The_packages_config_of_an_old_project_is_handed_over(bool isOld, string expected, params string[] files)
    {
        var targets = Path.Combine(TestRun.RepositoryFolder, "src", "TorchSharp.Analyzers", "build", "TorchSharp.Pins.targets");
        var project = run.NewProject("Old app").Write("Old app.csproj", $"""<Project><PropertyGroup><UsingMicrosoftNETSdk>{(isOld ? "" : "true")}</UsingMicrosoftNETSdk></PropertyGroup><Import Project="{targets}" /></Project>""");
        foreach (var file in files)
            project.Write(file, "<packages />");
        var items = JsonNode.Parse(project.Dotnet("msbuild", "-getItem:AdditionalFiles").ShouldSucceed().Output)!["Items"]!["AdditionalFiles"]!.AsArray();
        items.Where(item => (string)item!["TorchSharpPins"]! == "config").Select(item => (string)item!["Filename"]! + ".config").ShouldBe(expected.Length == 0 ? [] : [expected]);
    }

    [Fact]
    public void Drift_by_operating_system_is_said_once()
    {
        // dje-dev/CeresTrain's shape.
        var project = WithAnalyzers("""
            <PackageReference Include="TorchSharp-cuda-linux" Version="0.102.2" Condition="'$(OS)' == 'Unix'" />
                <PackageReference Include="TorchSharp-cuda-windows" Version="0.103.0" Condition="'$(OS)' == 'Windows_NT'" />
            """).Write(".globalconfig", "is_global = true\ndotnet_diagnostic.TORCH2010.severity = warning\n");
        project.Build().ShouldSucceed().CountBeforeSummary("TORCH2010:").ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_SDK_hands_over_the_same_also_beside_the_package(bool withPackage)
    {
        var project = run.NewProject().WithCsproj(
            "<TorchSharpBackend>cpu</TorchSharpBackend>",
            $"""{(withPackage ? AnalyzersReference : "")}<PackageReference Include="TorchSharp" Version="0.105.1" /><PackageReference Include="TorchVision" Version="0.104.0" />""");
        var result = project.Build("-v:n").ShouldSucceed();
        result.Output.ShouldContain("app.csproj(");
        result.CountBeforeSummary("): warning TORCH2002:").ShouldBe(1);
        result.Output.ShouldNotContain("MSB4011");
        result.Output.ShouldNotContain("TORCH2009");
        project.Build("-p:TorchSharpRuntime=false").ShouldSucceed().Output.ShouldContain("warning TORCH2009: ");
    }

    // Counted from 1, of the first character of a text in the project file.
    private static (int Line, int Column) PlaceOf(TestProject project, string text)
    {
        var lines = File.ReadAllLines(Path.Combine(project.Folder, "app.csproj"));
        var line = Array.FindIndex(lines, candidate => candidate.Contains(text, StringComparison.Ordinal));
        return (line + 1, lines[line].IndexOf(text, StringComparison.Ordinal) + 1);
    }
}
