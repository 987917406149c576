using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using TorchSharp.Analyzers.Versions;
using TorchSharp.Compatibility;
using Test = TorchSharp.Analyzers.Tests.Versions.PinsTest<TorchSharp.Analyzers.Versions.ProjectPinsAnalyzer, TorchSharp.Analyzers.Versions.ProjectFilePinsCodeFixProvider>;

namespace TorchSharp.Analyzers.Tests.Versions;

/// <summary>What is reported in the project's files, and where. What the rules find at all is their own tests' business.</summary>
public class ProjectPinsTests
{
    private const string TorchSharp = """<PackageReference Include="TorchSharp" Version="0.106.0" />""";

    private static Task VerifyProjectAsync(params string[] items) => new Test().With(Test.ProjectPath, Test.Project(items)).VerifyAsync();

    [Theory]
    [InlineData("TorchSharp.PyBridge", "1.4.3")]
    [InlineData("TorchSharp.FlashAttention-windows", "0.2.1")]
    [InlineData("FAkka.TorchSharp.DGX", "26.1.0-py3")]
    [InlineData("TorchSharp.Analyzers", "0.1.0")]
    [InlineData("Microsoft.ML.TorchSharp", "0.21.0")]
    [InlineData("Newtonsoft.Json", "13.0.3")]
    [InlineData("TorchSharp-cpu", "0.106.0")]
    [InlineData("libtorch-cuda-12.8-linux-x64", "2.10.0")]
    [InlineData("libtorch-cpu-linux-x64", "$(FromElsewhere)")]
    [InlineData("$(LibTorchPackage)", "2.5.1")]
    public Task Silent_beside_what_belongs_together_or_has_a_numbering_of_its_own(string id, string version) =>
        VerifyProjectAsync(TorchSharp, $"""<PackageReference Include="{id}" Version="{version}" />""");

    [Fact]
    public Task Silent_in_comments() => VerifyProjectAsync(TorchSharp, """<!-- <PackageReference Include="TorchSharp-cpu" Version="0.105.1" /> -->""");

    [Theory]
    [InlineData("""<PackageReference Include="libtorch-cpu-linux-x64" Version="{|TORCH2001:2.5.1|}" />""")]
    [InlineData("""<PackageReference Version='{|TORCH2001:0.105.1|}' Include='TorchSharp-cpu'></PackageReference>""")]
    [InlineData("""<PackageReference Include="TorchSharp-cpu"><Version>{|TORCH2001:0.105.1|}</Version></PackageReference>""")]
    [InlineData("""<PackageReference Include="TorchSharp-cpu" Version="0.106.0" /><PackageReference Update="TorchSharp-cpu" Version="{|TORCH2001:0.105.1|}" />""")]
    [InlineData("""<PackageReference Include="TorchVision" Version="{|TORCH2002:0.105.1|}" />""")]
    [InlineData("""<PackageReference Include="TorchSharp-cpu" Version="0.106.0" /><PackageReference Include="TorchSharp-cuda-linux" Version="{|TORCH2003:0.106.0|}" />""")]
    [InlineData("""<PackageReference Include="libtorch-cpu-linux-x64" Version="{|TORCH2008:2.*|}" />""")]
    [InlineData("""<PackageReference Include="{|TORCH2013:TorchSharp.libtorch-cpu|}" />""")]
    public Task Reports_at_the_version_or_else_at_the_id(string items) => VerifyProjectAsync(TorchSharp, items);

    [Fact]
    public Task Reports_known_faults() => VerifyProjectAsync("""<PackageReference Include="TorchSharp-cuda-windows" Version="{|TORCH2007:0.107.0|}" />""");

    [Fact]
    public Task Reports_drift() => VerifyProjectAsync(
        """<PackageReference Include="TorchSharp-cuda-linux" Version="0.102.2" Condition="'$(OS)' == 'Unix'" />""",
        """<PackageReference Include="TorchSharp-cuda-windows" Version="{|TORCH2010:0.103.0|}" Condition="'$(OS)' == 'Windows_NT'" />""");

    [Theory]
    [InlineData(null, "", null)]
    [InlineData("linux-x64", "TORCH2014", null)]
    [InlineData("linux-x64", "", "true")]
    [InlineData("win-arm64", "TORCH2004", null)]
    public Task The_builds_runtime_identifier_counts(string? rid, string code, string? portable)
    {
        var test = new Test().With(Test.ProjectPath, Test.Project(
            TorchSharp, $"""<PackageReference Include="TorchSharp-cpu" Version="{(code.Length > 0 ? $"{{|{code}:0.106.0|}}" : "0.106.0")}" />"""));
        if (rid is not null)
            test.WithProperty("TorchSharpTargetRuntimeIdentifier", rid);
        if (portable is not null)
            test.WithProperty("TorchSharpPortable", portable);
        return test.VerifyAsync();
    }

    [Theory]
    [InlineData(".NETCoreApp", "v8.0", false)]
    [InlineData(".NETStandard", "v2.0", true)]
    public Task The_builds_framework_counts(string identifier, string version, bool isReported) => new Test()
        .WithProperty("TargetFrameworkIdentifier", identifier).WithProperty("TargetFrameworkVersion", version)
        .With(Test.ProjectPath, Test.Project($"""<PackageReference Include="TorchSharp-cuda-linux" Version="{(isReported ? "{|TORCH2004:0.106.0|}" : "0.106.0")}" />"""))
        .VerifyAsync();

    [Fact]
    public Task Central_versions_are_reported_in_their_file() => new Test()
        .With(Test.ProjectPath, Test.Project("""<PackageReference Include="TorchSharp;TorchSharp-cpu" />"""))
        .With(Test.CentralPath, Test.Project("""<PackageVersion Include="TorchSharp" Version="0.106.0" />""", """<PackageVersion Include="TorchSharp-cpu" Version="{|TORCH2001:0.105.1|}" />"""))
        .VerifyAsync();

    [Fact]
    public Task Properties_come_from_files_before_the_project_whatever_order_they_are_handed_over_in() => new Test()
        .With(Test.ProjectPath, """
            <Project>
              <PropertyGroup><V Condition="'$(V)' == ''">0.106.0</V></PropertyGroup>
              <ItemGroup><PackageReference Include="TorchSharp" Version="0.106.0" /><PackageReference Include="TorchSharp-cpu" Version="{|TORCH2001:$(V)|}" /></ItemGroup>
            </Project>
            """)
        .With(Test.PropsPath, "<Project><PropertyGroup><V>0.105.1</V></PropertyGroup></Project>")
        .VerifyAsync();

    [Fact]
    public Task Packages_config_is_reported_once_however_many_parts_it_lists() => new Test()
        .With("/0/packages.config", """
            <packages>
              <package id="TorchSharp" version="0.106.0" targetFramework="net48" />
              <package id="libtorch-cuda-12.1-win-x64" version="{|TORCH2001:2.5.1.0|}" targetFramework="net48" />
              <package id="libtorch-cuda-12.1-win-x64-part2-primary" version="2.5.1.0" targetFramework="net48" />
              <package id="libtorch-cuda-12.1-win-x64-part2-fragment1" version="2.5.1.0" targetFramework="net48" />
            </packages>
            """)
        .With(Test.ProjectPath, "<Project></Project>")
        .VerifyAsync();

    [Fact]
    public Task Metadata_tells_what_a_file_is() => new Test()
        .Marked("/0/Versions.props", "central").Marked("/0/app.csproj", "project")
        .With("/0/other.csproj", Test.Project(TorchSharp, """<PackageReference Include="TorchSharp-cpu" Version="0.105.1" />"""))
        .With(Test.ProjectPath, Test.Project("""<PackageReference Include="TorchSharp;TorchSharp-cpu" />"""))
        .With("/0/Versions.props", Test.Project("""<PackageVersion Include="TorchSharp" Version="0.106.0" />""", """<PackageVersion Include="TorchSharp-cpu" Version="{|TORCH2001:0.105.1|}" />"""))
        .VerifyAsync();

    [Fact]
    public Task Of_several_projects_without_metadata_none_counts() => new Test()
        .With("/0/app.csproj", Test.Project(TorchSharp))
        .With("/0/other.csproj", Test.Project(TorchSharp, """<PackageReference Include="TorchSharp-cpu" Version="0.105.1" />"""))
        .VerifyAsync();

    [Fact]
    public async Task Scripts_count_when_they_are_asked_for()
    {
        const string Script = "#r \"nuget: TorchSharp-cpu, 0.96.5\"\n";
        await new Test().With(Test.ProjectPath, Test.Project(TorchSharp)).With("/0/train.csx", Script).VerifyAsync();
        await new Test().Marked("/0/train.csx", "script").Marked(Test.ProjectPath, "project")
            .With(Test.ProjectPath, Test.Project(TorchSharp))
            .With("/0/train.csx", "#r \"nuget: TorchSharp-cpu, {|TORCH2010:0.96.5|}\"\n")
            .VerifyAsync();
    }

    [Fact]
    public async Task Says_what_was_found_and_where_the_other_package_is()
    {
        var test = new Test().With(Test.ProjectPath, Test.Project(
            """<PackageReference Include="TorchSharp" Version="{|#1:0.106.0|}" />""", """<PackageReference Include="libtorch-cpu-linux-x64" Version="{|#0:2.5.1|}" />"""));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(PinRule.VersionMismatch).WithLocation(0).WithLocation(1).WithMessage(
            "libtorch-cpu-linux-x64 2.5.1 brings libtorch 2.5.1 (cpu), and TorchSharp 0.106.0 needs libtorch 2.10.0 (cpu) exactly: the program would stop at its first call. Take libtorch-cpu-linux-x64 2.10.0, or TorchSharp 0.105.1, which belongs to it."));
        await test.VerifyAsync();
    }

    [Theory]
    [InlineData("TorchSharp-cuda-linux", DiagnosticSeverity.Error)]
    [InlineData("TorchSharp-cuda-windows", DiagnosticSeverity.Info)]
    public async Task A_finding_has_its_own_severity(string id, DiagnosticSeverity severity)
    {
        // A CPU runtime beside it is an error, the CUDA runtime of another system a suggestion.
        var other = severity == DiagnosticSeverity.Error ? "TorchSharp-cpu" : "TorchSharp-cuda-linux";
        var test = new Test().With(Test.ProjectPath, Test.Project(
            $"""<PackageReference Include="{other}" Version="0.106.0" />""", $$"""<PackageReference Include="{{id}}" Version="{|#0:0.106.0|}" />"""));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("TORCH2003", severity).WithLocation(0));
        await test.VerifyAsync();
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("default", DiagnosticSeverity.Error)]
    public async Task Editorconfig_sets_the_severity(string configured, DiagnosticSeverity? severity)
    {
        var test = new Test().With(Test.ProjectPath, Test.Project(TorchSharp, """<PackageReference Include="TorchSharp-cpu" Version="{|#0:0.105.1|}" />"""));
        test.TestState.AnalyzerConfigFiles.Add(("/0/.editorconfig", $"root = true\n[*.cs]\ndotnet_diagnostic.TORCH2001.severity = {configured}\n"));
        if (severity is { } expected)
            test.ExpectedDiagnostics.Add(new DiagnosticResult("TORCH2001", expected).WithLocation(0));
        await test.VerifyAsync();
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    public async Task A_global_configuration_sets_the_severity(string configured, DiagnosticSeverity? severity)
    {
        var test = new Test().With(Test.ProjectPath, Test.Project(TorchSharp, """<PackageReference Include="TorchSharp-cpu" Version="{|#0:0.105.1|}" />"""));
        test.TestState.AnalyzerConfigFiles.Add(("/0/.globalconfig", $"is_global = true\ndotnet_diagnostic.TORCH2001.severity = {configured}\n"));
        if (severity is { } expected)
            test.ExpectedDiagnostics.Add(new DiagnosticResult("TORCH2001", expected).WithLocation(0));
        await test.VerifyAsync();
    }

    /// <summary>As the compiler takes it in sources: the code itself before its category, the category before all.</summary>
    [Theory]
    [InlineData("dotnet_analyzer_diagnostic.severity = none", null)]
    [InlineData("dotnet_analyzer_diagnostic.category-Versions.severity = none\ndotnet_analyzer_diagnostic.severity = error", null)]
    [InlineData("dotnet_diagnostic.TORCH2002.severity = none\ndotnet_analyzer_diagnostic.severity = error", null)]
    [InlineData("dotnet_analyzer_diagnostic.category-Devices.severity = none", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_analyzer_diagnostic.severity = loud", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_analyzer_diagnostic.category-Versions.severity = default\ndotnet_analyzer_diagnostic.severity = none", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_diagnostic.TORCH2002.severity = suggestion\ndotnet_analyzer_diagnostic.severity = error", DiagnosticSeverity.Info)]
    [InlineData("dotnet_analyzer_diagnostic.severity = error", DiagnosticSeverity.Error)]
    [InlineData("dotnet_analyzer_diagnostic.category-versions.severity = Suggestion", DiagnosticSeverity.Info)]
    public async Task What_is_set_for_all_rules_or_their_category_counts_too(string configured, DiagnosticSeverity? severity)
    {
        foreach (var (path, head) in new[] { ("/0/.editorconfig", "root = true\n[*.cs]\n"), ("/0/.globalconfig", "is_global = true\n") })
        {
            var test = new Test().With(Test.ProjectPath, Test.Project(
                """<PackageReference Include="TorchSharp" Version="0.105.1" />""", """<PackageReference Include="TorchVision" Version="{|#0:0.104.0|}" />"""));
            test.TestState.AnalyzerConfigFiles.Add((path, head + configured + "\n"));
            if (severity is { } expected)
                test.ExpectedDiagnostics.Add(new DiagnosticResult("TORCH2002", expected).WithLocation(0));
            await test.VerifyAsync();
        }
    }

    [Theory]
    [InlineData("|TorchSharp/0.106.0/|TorchSharp-cpu/0.106.0/", false)]
    [InlineData("|TorchSharp/0.106.0/|TorchSharp-cpu//|=TorchSharp-cpu/0.106.0", false)]
    [InlineData("|TorchSharp/0.106.0/", false)]
    [InlineData("|", false)]
    [InlineData("|TorchSharp/0.106.0/|TorchSharp-cpu/0.105.1/", true)]
    [InlineData("", true)]
    public Task What_MSBuild_did_not_evaluate_is_not_told(string evaluated, bool tells) => new Test()
        .WithProperty("TorchSharpPackages", evaluated)
        .With(Test.ProjectPath, Test.Project(
            """<PackageReference Include="TorchSharp" Version="0.106.0" />""",
            $"""<PackageReference Include="TorchSharp-cpu" Version="{(tells ? "{|TORCH2001:0.105.1|}" : "0.105.1")}" />"""))
        .VerifyAsync();

    [Fact]
    public Task What_the_build_found_is_told_where_it_stands()
    {
        const string Project = """<Project><ItemGroup><PackageReference Include="TorchSharp-cuda-linux" Version="0.106.0" /></ItemGroup></Project>""";
        var start = Project.IndexOf("0.106.0", StringComparison.Ordinal);
        var place = new PinPlace(Test.ProjectPath, start, 7, 1, start + 1, 1, start + 8);
        var test = new Test().With(Test.ProjectPath, Project).With("/0/obj/x.findings", HandedOverFinding.Write(
        [
            new("TORCH2005", MessageSeverity.Warning, place, "0.106.0", "Too old."),
            // Something else stands there by now.
            new("TORCH2006", MessageSeverity.Warning, place, "0.105.0", "Gone."),
            new("TORCH2006", MessageSeverity.Warning, place with { Start = 100_000 }, "0.105.0", "Gone."),
            new("TORCH2012", MessageSeverity.Warning, new PinPlace("/0/elsewhere.props", 5, 7, 2, 3, 2, 10), "0.106.0", "Incompatible."),
            new("TORCH9999", MessageSeverity.Warning, new PinPlace(Test.ProjectPath, 0, 0, 1, 1, 1, 1), "", "Of a later version."),
        ])).Marked("/0/obj/x.findings", "findings").Marked(Test.ProjectPath, "project");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(PinRule.DriverTooOld).WithSpan(Test.ProjectPath, 1, start + 1, 1, start + 8).WithMessage("Too old."));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(PinRule.IncompatibleAssembly).WithSpan("/0/elsewhere.props", 2, 3, 2, 10).WithMessage("Incompatible."));
        return test.VerifyAsync();
    }

    [Fact]
    public Task Properties_of_Directory_Build_targets_come_after_the_project() => new Test()
        .With(Test.ProjectPath, """
            <Project>
              <PropertyGroup><V>0.106.0</V></PropertyGroup>
              <ItemGroup><PackageReference Include="TorchSharp" Version="0.106.0" /><PackageReference Include="TorchSharp-cpu" Version="{|TORCH2001:$(V)|}" /></ItemGroup>
            </Project>
            """)
        .With("/0/Directory.Build.targets", "<Project><PropertyGroup><V>0.105.1</V></PropertyGroup></Project>")
        .VerifyAsync();
}
