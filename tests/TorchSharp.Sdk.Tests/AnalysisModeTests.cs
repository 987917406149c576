using System.Text.RegularExpressions;
using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary><c>TorchSharpAnalysisMode</c>: one word for the severities of all rules.</summary>
public partial class AnalysisModeTests(TestRun run)
{
    // Has a warning (TORCH1001) and suggestions (TORCH1006, TORCH1008) in the code, and a warning in the project file (TORCH2002).
    private const string Program = """
        using TorchSharp;

        _ = torch.zeros(3).cuda();
        if (torch.cuda.is_available())
            torch.zeros(3, device: torch.device("cuda:1"));
        """;

    private const string Pins = """<PackageReference Include="TorchSharp" Version="0.105.1" /><PackageReference Include="TorchVision" Version="0.104.0" />""";

    [Fact]
    public void None_all_and_the_projects_own_word()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpBackend>cpu</TorchSharpBackend>", Pins).Write("Program.cs", Program);

        Reported(project.Build("-p:TorchSharpAnalysisMode=None")).ShouldBeEmpty();

        Reported(project.Build("--no-restore", "--no-incremental", "-p:TorchSharpAnalysisMode=all")).ShouldBe(["TORCH1001", "TORCH1006", "TORCH1008", "TORCH2002"], ignoreOrder: true);

        project.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TORCH1006.severity = none\n");
        Reported(project.Build("--no-restore", "--no-incremental", "-p:TorchSharpAnalysisMode=all")).ShouldBe(["TORCH1001", "TORCH1008", "TORCH2002"], ignoreOrder: true);

        project.Build("--no-restore", "-p:TorchSharpAnalysisMode=some").ShouldFailWith("TORCH3004").Output.ShouldContain("none, default, all");
    }

    [Fact]
    public void With_the_package_of_the_analyzers_alone()
    {
        var project = run.NewProject().WithCsproj("<TorchSharpAnalysisMode>none</TorchSharpAnalysisMode>",
            $"""<PackageReference Include="TorchSharp-cpu" Version="0.106.0" /><PackageReference Include="TorchSharp.Analyzers" Version="{TestRun.ProductVersion}" PrivateAssets="all" />""", sdkLine: "").Write("Program.cs", Program);
        Reported(project.Build()).ShouldBeEmpty();
        Reported(project.Build("--no-restore", "--no-incremental", "-p:TorchSharpAnalysisMode=all")).ShouldBe(["TORCH1001", "TORCH1006"], ignoreOrder: true);
    }

    [Fact]
    public void The_configurations_name_every_rule_that_the_compiler_reports()
    {
        var rules = File.ReadAllLines(Path.Combine(TestRun.RepositoryFolder, "src", "TorchSharp.Analyzers", "README.md")).Where(line => line.StartsWith("| [TORCH", StringComparison.Ordinal))
            .Select(line => (Code: line[3..12], Severities: line.Split(" | ")[1])).ToList();
        Configured("none", "none").ShouldBe(rules.Select(rule => rule.Code));
        Configured("all", "warning").ShouldBe(rules.Where(rule => rule.Severities.Contains("suggestion", StringComparison.Ordinal) && !rule.Severities.Contains("error", StringComparison.Ordinal) && rule.Code != "TORCH2015").Select(rule => rule.Code));
    }

    private static IEnumerable<string> Configured(string mode, string severity) => SeverityLine()
        .Matches(File.ReadAllText(Path.Combine(TestRun.RepositoryFolder, "src", "TorchSharp.Analyzers", "build", "config", $"TorchSharpAnalysisMode.{mode}.globalconfig")))
        .Where(match => match.Groups["severity"].Value == severity).Select(match => match.Groups["code"].Value);

    private static List<string> Reported(CommandResult result) => [.. CompilerWarning().Matches(result.ShouldSucceed().Output).Select(match => match.Groups["code"].Value).Distinct()];

    [GeneratedRegex(@": warning (?<code>TORCH[12]\d{3}):")]
    private static partial Regex CompilerWarning();

    [GeneratedRegex(@"dotnet_diagnostic\.(?<code>TORCH\d{4})\.severity = (?<severity>\w+)")]
    private static partial Regex SeverityLine();
}
