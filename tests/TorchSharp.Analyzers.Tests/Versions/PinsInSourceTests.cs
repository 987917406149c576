using Microsoft.CodeAnalysis.Testing;
using TorchSharp.Analyzers.Versions;
using Test = TorchSharp.Analyzers.Tests.Versions.PinsTest<TorchSharp.Analyzers.Versions.PinsInSourceAnalyzer, TorchSharp.Analyzers.Versions.SourcePinsCodeFixProvider>;

namespace TorchSharp.Analyzers.Tests.Versions;

/// <summary>TORCH2015: what is wrong in project files, said in the code.</summary>
public class PinsInSourceTests
{
    private const string Right = """<PackageReference Include="TorchSharp" Version="0.106.0" /><PackageReference Include="TorchSharp-cpu" Version="0.106.0" />""";
    private const string Wrong = """<PackageReference Include="TorchSharp" Version="0.106.0" /><PackageReference Include="TorchSharp-cpu" Version="0.105.1" />""";

    private static Test Sources(params string[] sources)
    {
        // Where the restore failed, TorchSharp is not there.
        var test = new Test { CompilerDiagnostics = CompilerDiagnostics.None };
        foreach (var source in sources)
            test.TestState.Sources.Add(source);
        return test;
    }

    [Fact]
    public Task Silent_where_nothing_is_wrong() => Sources("using TorchSharp;").With(Test.ProjectPath, Test.Project(Right)).VerifyAsync();

    [Fact]
    public Task Silent_where_no_source_mentions_TorchSharp() => Sources("class TorchSharpness { /* TorchSharp */ }").With(Test.ProjectPath, Test.Project(Wrong)).VerifyAsync();

    [Fact]
    public Task Silent_about_what_is_switched_off()
    {
        var test = Sources("using TorchSharp;").With(Test.ProjectPath, Test.Project(Wrong));
        test.TestState.AnalyzerConfigFiles.Add(("/0/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TORCH2001.severity = none\n"));
        return test.VerifyAsync();
    }

    /// <summary>What it repeats is raised with it, and said where it stands.</summary>
    [Theory]
    [InlineData("dotnet_analyzer_diagnostic.severity = warning", false)]
    [InlineData("dotnet_analyzer_diagnostic.category-Versions.severity = error", false)]
    [InlineData("dotnet_analyzer_diagnostic.category-Versions.severity = none\ndotnet_diagnostic.TORCH2015.severity = suggestion", false)]
    [InlineData("dotnet_analyzer_diagnostic.severity = suggestion", true)]
    [InlineData("dotnet_analyzer_diagnostic.severity = error\ndotnet_diagnostic.TORCH2015.severity = suggestion", true)]
    [InlineData("dotnet_diagnostic.TORCH2015.severity = warning", true)]
    public async Task Silent_where_it_is_raised_only_because_all_rules_are(string configured, bool isSaid)
    {
        foreach (var (path, head) in new[] { ("/0/.editorconfig", "root = true\n[*.cs]\n"), ("/0/.globalconfig", "is_global = true\n") })
        {
            var test = Sources(isSaid ? "[|using TorchSharp;|]" : "using TorchSharp;").With(Test.ProjectPath, Test.Project(Wrong));
            test.TestState.AnalyzerConfigFiles.Add((path, head + configured + "\n"));
            await test.VerifyAsync();
        }
    }

    [Fact]
    public Task Silent_about_suggestions_without_a_fix() => Sources("using TorchSharp;").With(Test.ProjectPath, Test.Project(
        """<PackageReference Include="TorchSharp-cuda-linux" Version="0.106.0" />""", """<PackageReference Include="TorchSharp-cuda-windows" Version="0.106.0" />""")).VerifyAsync();

    [Theory]
    [InlineData("using System;\n[|using TorchSharp;|]\nusing TorchSharp.Modules;")]
    [InlineData("[|using static TorchSharp.torch;|]")]
    [InlineData("[|global using TorchSharp;|]")]
    [InlineData("class C { [|TorchSharp|].torch.Tensor t; }")]
    public Task Reported_once_at_the_first_mention(string source) =>
        Sources("class A { }", source, "using TorchSharp;").With(Test.ProjectPath, Test.Project(Wrong)).VerifyAsync();

    [Fact]
    public async Task Says_file_line_and_code()
    {
        var test = Sources("{|#0:using TorchSharp;|}").With(Test.CentralPath, Test.Project(
                """<PackageVersion Include="TorchSharp" Version="0.105.1" />""", """<PackageVersion Include="TorchVision" Version="{|#1:0.105.0|}" />"""))
            .With(Test.ProjectPath, Test.Project("""<PackageReference Include="TorchSharp;TorchVision" />"""));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(PinsInSourceAnalyzer.Rule).WithLocation(0).WithLocation(1).WithMessage(
            "Directory.Packages.props, line 4, has TORCH2002: TorchVision 0.105.0 and TorchSharp 0.105.1 are released together, each with the other's version. Take TorchVision 0.105.1."));
        await test.VerifyAsync();
    }

    [Fact]
    public Task Its_fix_mends_the_project_file()
    {
        var test = Sources("[|using TorchSharp;|]").With(Test.ProjectPath, Test.Project(Wrong), Test.Project(Right));
        test.FixedState.Sources.Add("using TorchSharp;");
        return test.VerifyAsync();
    }
}
