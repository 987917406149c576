using System.Text.Json.Nodes;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>
/// Every code of versions by real builds, in a project with the SDK and in one with the package TorchSharp.Analyzers alone: place, exit code, <c>NoWarn</c>,
/// <c>WarningsAsErrors</c>, <c>.editorconfig</c>, SARIF. Several to a build, since builds take their time. TORCH2009 and TORCH2015 have tests of their own.
/// </summary>
public class EveryPinCodeTests(TestRun run)
{
    private static readonly string[] s_ofTexts = ["TORCH2002", "TORCH2007", "TORCH2008", "TORCH2010", "TORCH2013", "TORCH2014"];

    private const string SarifFile = "-p:ErrorLog=build.sarif%2Cversion=2.1";

    private static string AnalyzersReference => $"""<PackageReference Include="TorchSharp.Analyzers" Version="{TestRun.ProductVersion}" PrivateAssets="all" />""";

    private TestProject Project(bool withSdk, string properties, params string[] items) => run.NewProject().WithCsproj(
        properties, string.Join("\n    ", withSdk ? items : items.Append(AnalyzersReference)), sdkLine: withSdk ? null : "");

    private static string Codes(params string[] codes) => string.Join("%3B", codes);

    private static string[] Again(params string[] arguments) => ["--no-restore", "--no-incremental", .. arguments];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Warnings_and_suggestions_that_the_texts_show(bool withSdk)
    {
        var project = Project(
                withSdk,
                "<RuntimeIdentifier>win-x64</RuntimeIdentifier><SelfContained>false</SelfContained><TorchSharpCheckScripts>true</TorchSharpCheckScripts>",
                """<PackageReference Include="TorchSharp" Version="0.107.0" />""",
                """<PackageReference Include="TorchSharp-cpu" Version="0.107.0" />""",
                """<PackageReference Include="TorchVision" Version="0.105.1" />""",
                """<PackageReference Include="TorchAudio" Version="0.102.9" />""",
                """<PackageReference Include="libtorch-cpu-win-x64" Version="2.10.*" />""")
            .Write("train.csx", "#r \"nuget: TorchSharp-cpu, 0.96.5\"\n");
        var places = new Dictionary<string, string>
        {
            ["TORCH2002"] = project.PlaceOf("0.105.1"),
            ["TORCH2007"] = project.PlaceOf("0.107.0", 1),
            ["TORCH2008"] = project.PlaceOf("2.10.*"),
            ["TORCH2010"] = project.PlaceOf("0.96.5", file: "train.csx"),
            ["TORCH2013"] = project.PlaceOf("0.102.9"),
            ["TORCH2014"] = project.PlaceOf("0.107.0", 1),
        };

        var plain = project.Build().ShouldSucceed();
        foreach (var code in (string[])["TORCH2002", "TORCH2007", "TORCH2013"])
            plain.Output.ShouldContain($"{places[code]}: warning {code}: ");
        foreach (var code in (string[])["TORCH2008", "TORCH2010", "TORCH2014", "TORCH2015"])
            plain.Output.ShouldNotContain(code);
        // The two companions, each once.
        plain.CountBeforeSummary("warning TORCH2002").ShouldBe(2);
        plain.CountBeforeSummary("warning TORCH2007").ShouldBe(1);
        plain.CountBeforeSummary("warning TORCH2013").ShouldBe(1);

        var errors = project.Build(Again($"-p:WarningsAsErrors={Codes(s_ofTexts)}", SarifFile));
        foreach (var code in s_ofTexts)
            errors.ShouldFailWith(code).Output.ShouldContain($"{places[code]}: error {code}: ");
        SarifShouldHave(project, [.. s_ofTexts, "TORCH2015"]);

        project.Build(Again($"-p:NoWarn={Codes(s_ofTexts)}")).ShouldSucceed().Output.ShouldNotContain("TORCH20");

        project.Write(".editorconfig", $"root = true\n[*.cs]\n{string.Concat(s_ofTexts.Select(code => $"dotnet_diagnostic.{code}.severity = {(code is "TORCH2002" or "TORCH2007" ? "none" : code == "TORCH2008" ? "error" : "warning")}\n"))}");
        var configured = project.Build(Again()).ShouldFailWith("TORCH2008");
        configured.Output.ShouldNotContain("TORCH2002");
        configured.Output.ShouldNotContain("TORCH2007");
        foreach (var code in (string[])["TORCH2010", "TORCH2013", "TORCH2014"])
            configured.CountBeforeSummary($"warning {code}").ShouldBe(1);
    }

    [Fact]
    public void Errors_stop_the_restore_of_the_SDK()
    {
        var project = Project(
            withSdk: true,
            "<RuntimeIdentifier>linux-arm64</RuntimeIdentifier><SelfContained>false</SelfContained>",
            """<PackageReference Include="TorchSharp" Version="0.106.0" />""",
            """<PackageReference Include="libtorch-cpu-linux-x64" Version="2.5.1" />""",
            """<PackageReference Include="TorchSharp-cuda-linux" Version="0.106.0" />""");
        // What .editorconfig says is the compiler's, which nothing gets to.
        project.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.TORCH2001.severity = none\n");
        var result = project.Build(SarifFile);
        result.ShouldFailWith("TORCH2001").Output.ShouldContain($"{project.PlaceOf("2.5.1")}: TorchSharp error TORCH2001: ");
        result.ShouldFailWith("TORCH2003").Output.ShouldContain($"{project.PlaceOf("0.106.0", 1)}: TorchSharp error TORCH2003: ");
        result.ShouldFailWith("TORCH2004").Output.ShouldContain($"{project.PlaceOf("2.5.1")}: TorchSharp error TORCH2004: ");
        foreach (var code in (string[])["TORCH2001", "TORCH2003", "TORCH2004"])
            result.CountBeforeSummary($"error {code}").ShouldBe(1);
        SarifShouldHave(project, ["TORCH2001", "TORCH2003", "TORCH2004"]);
        // Nothing was fetched for it.
        File.Exists(Path.Combine(project.Folder, "obj", "project.assets.json")).ShouldBeFalse();
        project.Restore($"-p:NoWarn={Codes("TORCH2001", "TORCH2003", "TORCH2004")}").ShouldSucceed().Output.ShouldNotContain("TORCH20");
        // Restored all the same, it is the build that stops.
        project.Build("--no-restore").ShouldFailWith("TORCH2001").CountBeforeSummary("error TORCH2001").ShouldBe(1);
    }

    /// <summary>TORCH2003 is not among them: the runtime packages' own check, which has no code, stops such a build before the compiler.</summary>
    [Fact]
    public void Errors_of_the_compiler_with_the_analyzers_alone()
    {
        var project = Project(
            withSdk: false,
            "<RuntimeIdentifier>linux-arm64</RuntimeIdentifier><SelfContained>false</SelfContained>",
            """<PackageReference Include="TorchSharp" Version="0.106.0" />""",
            """<PackageReference Include="libtorch-cpu-linux-x64" Version="2.5.1" />""");
        var result = project.Build(SarifFile);
        foreach (var code in (string[])["TORCH2001", "TORCH2004"])
        {
            result.ShouldFailWith(code).Output.ShouldContain($"{project.PlaceOf("2.5.1")}: error {code}: ");
            result.CountBeforeSummary($"error {code}:").ShouldBe(1);
            result.Output.ShouldContain(HelpLinks.ForBuildCode(code));
        }

        SarifShouldHave(project, ["TORCH2001", "TORCH2004"]);
        project.Build(Again($"-p:NoWarn={Codes("TORCH2001", "TORCH2004")}")).ShouldSucceed().Output.ShouldNotContain("TORCH20");
        project.Write(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.TORCH2001.severity = warning\ndotnet_diagnostic.TORCH2004.severity = none\n");
        var configured = project.Build(Again()).ShouldSucceed();
        configured.CountBeforeSummary("warning TORCH2001:").ShouldBe(1);
        configured.Output.ShouldNotContain("TORCH2004");
    }

    /// <summary>With the analyzers alone nobody looks at the machine, the restored graph or the members of assemblies.</summary>
    [Fact]
    public void What_only_the_build_finds_the_compiler_tells()
    {
        // A TorchSharp of another day, and a library that uses what it has; another library by its project.
        var project = Project(
                withSdk: true,
                "<RuntimeIdentifier>linux-x64</RuntimeIdentifier><SelfContained>false</SelfContained>",
                """<PackageReference Include="TorchSharp-cuda-linux" Version="0.106.0" />""",
                """<Reference Include="lib" HintPath="lib/bin/Debug/net10.0/lib.dll" />""",
                """<ProjectReference Include="drift/drift.csproj" />""",
                """<Compile Remove="lib/**;other/**;drift/**" />""")
            .Write("Program.cs", "Console.WriteLine(Library.Answer()); Console.WriteLine(TorchSharp.torch.cuda.is_available());")
            .Write("other/TorchSharp.csproj", TestProject.Library(""))
            .Write("other/torch.cs", "namespace TorchSharp; public static class torch { public static int of_tomorrow() => 1; public static class cuda { public static bool is_available() => true; } }")
            .Write("lib/lib.csproj", TestProject.Library("""<ProjectReference Include="../other/TorchSharp.csproj" />"""))
            .Write("lib/Library.cs", "public static class Library { public static int Answer() => TorchSharp.torch.of_tomorrow(); }")
            .Write("drift/drift.csproj", TestProject.Library("""<PackageReference Include="TorchSharp" Version="0.102.6" />"""))
            .Write("drift/Class1.cs", "public class Class1 { }");
        project.Dotnet("build", "lib/lib.csproj").ShouldSucceed();
        string[] old = ["-p:TorchSharpDriverVersion=470.57.02", "-p:TorchSharpGpuArchitectures=8.6"];
        string[] @new = ["-p:TorchSharpDriverVersion=570.124.06", "-p:TorchSharpGpuArchitectures=6.1"];
        var place = project.PlaceOf("0.106.0");

        var plain = project.Build([.. old, SarifFile]).ShouldSucceed();
        plain.Output.ShouldContain($"{place}: warning TORCH2005: ");
        plain.Output.ShouldContain("update the driver, or take TorchSharp 0.100.7 (cu117), the newest that runs here", Case.Insensitive);
        plain.Output.ShouldContain("app.csproj(1,1): warning TORCH2012: lib.dll was compiled against");
        plain.Output.ShouldContain("uses torch.of_tomorrow, which TorchSharp 0.106.0 does not have");
        plain.CountBeforeSummary("warning TORCH2005").ShouldBe(1);
        plain.CountBeforeSummary("warning TORCH2012").ShouldBe(1);
        plain.Output.ShouldNotContain("TORCH2010");
        SarifShouldHave(project, ["TORCH2005", "TORCH2010", "TORCH2012"]);

        // Nothing has changed, so nothing is looked at.
        project.Build([.. old, "--no-restore", "-v:d"]).ShouldSucceed().Output.ShouldNotMatch("Task \"Check(Restored)?TorchSharp");

        // Another machine is another check.
        var errors = project.Build([.. @new, $"-p:WarningsAsErrors={Codes("TORCH2006", "TORCH2010", "TORCH2012")}"]);
        errors.ShouldFailWith("TORCH2006").Output.ShouldContain($"{place}: error TORCH2006: ");
        errors.ShouldFailWith("TORCH2010").Output.ShouldContain("error TORCH2010: The project drift is compiled against TorchSharp 0.102.6, and the program runs it with 0.106.0 (libtorch 2.2.1.1 and 2.10.0).");
        errors.ShouldFailWith("TORCH2012").Output.ShouldNotContain("TORCH2005");

        project.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TORCH2006.severity = none\ndotnet_diagnostic.TORCH2010.severity = warning\n");
        var configured = project.Build([.. @new, "-p:NoWarn=TORCH2012", "--no-incremental"]).ShouldSucceed();
        configured.Output.ShouldNotContain("TORCH2006");
        configured.Output.ShouldNotContain("TORCH2012");
        configured.CountBeforeSummary("warning TORCH2010").ShouldBe(1);

        // Mended, it is no longer told.
        project.Write("lib/Library.cs", "public static class Library { public static int Answer() => TorchSharp.torch.cuda.is_available() ? 1 : 0; }");
        project.Dotnet("build", "lib/lib.csproj").ShouldSucceed();
        project.Build(@new).ShouldSucceed().Output.ShouldNotContain("TORCH2012");

        // The build tells itself where no analyzer does.
        var bare = project.Build([.. old, "-p:RunAnalyzers=false"]).ShouldSucceed();
        bare.CountBeforeSummary($"{place}: TorchSharp warning TORCH2005").ShouldBe(1);
        project.Build([.. old, "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=true"]).ShouldFailWith("TORCH2005");
    }

    [Fact]
    public void Fragments_that_were_not_joined_stop_the_build()
    {
        var project = Project(withSdk: true, "", """<PackageReference Include="TorchSharp-cuda-linux" Version="0.106.0" />""");
        string[] target = ["-r", "linux-x64", "--no-self-contained"];
        project.Environment["NUGET_PACKAGES"] = Path.Combine(project.Folder, "packages");
        project.Build(target).ShouldSucceed().Output.ShouldNotContain("TORCH2011");

        var primary = Directory.EnumerateFiles(Path.Combine(project.Folder, "packages"), "*.so", SearchOption.AllDirectories)
            .First(file => file.Contains("-primary", StringComparison.Ordinal) && file.EndsWith("libtorch_cuda.so", StringComparison.Ordinal));
        var fragment = primary.Replace("-primary", "-fragment1", StringComparison.Ordinal).Replace("runtimes", "fragments", StringComparison.Ordinal) + ".fragment1";
        Directory.CreateDirectory(Path.GetDirectoryName(fragment)!);
        File.WriteAllText(fragment, "rest");
        File.SetLastWriteTimeUtc(Path.Combine(project.Folder, "obj", "project.assets.json"), DateTime.UtcNow);
        var result = project.Build([.. target, "--no-restore", SarifFile]).ShouldFailWith("TORCH2011");
        SarifShouldHave(project, ["TORCH2011"]);
        result.CountBeforeSummary("error TORCH2011").ShouldBe(1);
        result.Lines("TORCH2011")[0].ShouldContain("app.csproj : TorchSharp error TORCH2011: libtorch_cuda.so of");
        // It is said again until it is mended.
        project.Build([.. target, "--no-restore"]).ShouldFailWith("TORCH2011");

        project.Build([.. target, "--no-restore", "-p:NoWarn=TORCH2011"]).ShouldSucceed().Output.ShouldNotContain("TORCH2011");

        // The file is the compiler's again, which had nothing else to do.
        File.Delete(fragment);
        project.Build([.. target, "--no-restore", SarifFile]).ShouldSucceed();
        File.ReadAllText(Path.Combine(project.Folder, "build.sarif")).ShouldNotContain("\"ruleId\": \"TORCH2011\"");
    }

    private static void SarifShouldHave(TestProject project, string[] codes)
    {
        var sarif = JsonNode.Parse(File.ReadAllText(Path.Combine(project.Folder, "build.sarif")))!["runs"]![0]!;
        foreach (var code in codes)
        {
            sarif["results"]!.AsArray().ShouldContain(result => (string)result!["ruleId"]! == code, code);
            var rules = sarif["tool"]!["driver"]!["rules"]!.AsArray().Where(rule => (string)rule!["id"]! == code);
            ((string)rules.ShouldHaveSingleItem()!["helpUri"]!).ShouldBe(HelpLinks.ForBuildCode(code));
        }
    }
}
