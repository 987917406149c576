using System.Text.RegularExpressions;
using System.Xml.Linq;
using TorchSharp.CatalogTool;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests.Documentation;

/// <summary>Pages agree with the product, with one another, and with the files that they link to.</summary>
public partial class PagesTests
{
    private const string BuildPages = "sdk/TorchSharp.Sdk/docs/";
    private const string CompilerPages = "src/TorchSharp.Analyzers/";

    private static IReadOnlyList<MarkdownPage> CodePages { get; } =
        [.. MarkdownPage.All().Where(page => (page.Path.StartsWith(BuildPages, StringComparison.Ordinal) || page.Path.StartsWith(CompilerPages, StringComparison.Ordinal)) && page.Path.Contains("/TORCH", StringComparison.Ordinal))];

    private static string CodeOf(MarkdownPage page) => Path.GetFileNameWithoutExtension(page.Path);

    [Fact]
    public void Every_code_of_the_build_has_a_page_and_every_page_a_code() =>
        CodePages.Where(page => page.Path.StartsWith(BuildPages, StringComparison.Ordinal)).Select(CodeOf).ShouldBe(Codes(typeof(DecisionCodes)).Union(Codes(typeof(PinCodes))), ignoreOrder: true);

    [Fact]
    public void Every_page_of_a_code_has_the_same_parts()
    {
        foreach (var page in CodePages)
        {
            page.Text.ShouldStartWith($"# {CodeOf(page)}: ");
            foreach (var row in (string[])["Severity", "Reported", "Code fix"])
                page.Text.ShouldContain($"\n| {row} | ", customMessage: page.Path);
            Headings().Matches(page.Text).Select(match => match.Value).Intersect(s_parts).ShouldBe(s_parts, page.Path);
        }
    }

    [Fact]
    public void The_readme_lists_every_code_as_its_page_has_it()
    {
        var rows = MarkdownPage.Read("README.md").Text.Split('\n').Where(line => line.StartsWith("| [TORCH", StringComparison.Ordinal)).ToList();
        rows.Select(row => row.Split(" | ")[0]).ShouldBe(CodePages.OrderBy(CodeOf, StringComparer.Ordinal).Select(page => $"| [{CodeOf(page)}]({page.Path})"));
        foreach (var (row, page) in rows.Zip(CodePages.OrderBy(CodeOf, StringComparer.Ordinal)))
            row.Split(" | ")[1].Split(", ").ShouldBe(SeverityWords().Matches(page.Text.Split('\n').Single(line => line.StartsWith("| Severity |", StringComparison.Ordinal)).ToLowerInvariant()).Select(match => match.Value), page.Path);
    }

    [Fact]
    public void Links_lead_somewhere()
    {
        foreach (var page in MarkdownPage.All())
        {
            foreach (var link in page.Links)
            {
                var (target, anchor) = link.Split('#') is [var file, var heading] ? (file, heading) : (link, "");
                var path = target.Length == 0 ? page.Path : Path.GetRelativePath(".", Path.Combine(Path.GetDirectoryName(page.Path)!, target)).Replace('\\', '/');
                Path.Exists(Path.Combine(TestRun.RepositoryFolder, path)).ShouldBeTrue($"{page.Path}: {link}");
                if (anchor.Length > 0)
                    MarkdownPage.Read(path).Anchors.ShouldContain(anchor, $"{page.Path}: {link}");
            }
        }
    }

    [Fact]
    public void Links_to_this_repository_on_the_web_lead_somewhere()
    {
        foreach (var page in MarkdownPage.All())
        {
            foreach (Match link in OwnLinks().Matches(page.Text))
                Path.Exists(Path.Combine(TestRun.RepositoryFolder, link.Groups["path"].Value)).ShouldBeTrue($"{page.Path}: {link.Value}");
        }
    }

    [Fact]
    public void Codes_that_pages_mention_exist()
    {
        var codes = CodePages.Select(CodeOf).ToHashSet();
        foreach (var page in MarkdownPage.All())
            MentionedCodes().Matches(page.Text).Select(match => match.Value).Distinct().ShouldBeSubsetOf(codes, page.Path);
    }

    [Fact]
    public void Every_property_is_documented_and_every_documented_property_is_read()
    {
        var read = ShippedTargets().SelectMany(file => PropertyReads().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value)).ToHashSet();
        // Made for others, not set by them: results, what the compiler is told, and TorchSharp's own packages' marks.
        read.ExceptWith(["TorchSharpResolvedBackend", "TorchSharpResolvedVersion", "TorchSharpHasRuntime", "TorchSharpTargetRuntimeIdentifier", "TorchSharpCudaPackage", "TorchSharpInfo"]);
        var settings = MarkdownPage.Read("docs/settings.md").Text;
        DocumentedProperties().Matches(Section(settings, "## Properties", "## Targets")).Select(match => match.Groups["name"].Value).Concat(PropertiesOfTargets().Matches(settings).Select(match => match.Groups["name"].Value))
            .Distinct().Order(StringComparer.Ordinal).ShouldBe(read.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_target_is_documented_and_every_documented_target_exists()
    {
        var targets = ShippedTargets().SelectMany(file => XDocument.Load(file).Descendants("Target")).Select(target => (string)target.Attribute("Name")!).ToHashSet();
        var settings = MarkdownPage.Read("docs/settings.md").Text;
        DocumentedProperties().Matches(Section(settings, "## Targets", "## Severities")).Select(match => match.Groups["name"].Value).ShouldBe(
            targets.Where(target => target.StartsWith("TorchSharp", StringComparison.Ordinal)), ignoreOrder: true);
    }

    [Fact]
    public void Options_in_editorconfig_are_documented()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(TestRun.RepositoryFolder, "src"), "*.cs", SearchOption.AllDirectories);
        var options = sources.SelectMany(file => EditorConfigOptions().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value)).Distinct().ToList();
        options.ShouldNotBeEmpty();
        var settings = MarkdownPage.Read("docs/settings.md").Text;
        foreach (var option in options)
            settings.ShouldContain($"| `{option}` |");
    }

    [Fact]
    public void Every_guide_is_in_the_readme()
    {
        var readme = MarkdownPage.Read("README.md").Links.ToHashSet();
        MarkdownPage.All().Select(page => page.Path).Where(path => path.StartsWith("docs/", StringComparison.Ordinal)).ShouldAllBe(path => readme.Contains(path));
    }

    [Fact]
    public void The_table_of_releases_is_that_of_the_catalog() =>
        (MarkdownPage.Read("docs/which-torchsharp.md").Text == WhichTorchSharpPage.Write()).ShouldBeTrue("Write it anew: dotnet run --project tests/TorchSharp.CatalogTool -- table docs/which-torchsharp.md");

    private static readonly string[] s_parts = ["## What", "## Why", "## Example", "## How to fix", "## When to suppress", "## How to configure"];

    private static string Section(string text, string heading, string next) => text[text.IndexOf(heading, StringComparison.Ordinal)..text.IndexOf(next, StringComparison.Ordinal)];

    private static IEnumerable<string> Codes(Type type) => type.GetFields().Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> ShippedTargets() => Directory.EnumerateFiles(Path.Combine(TestRun.RepositoryFolder, "sdk", "TorchSharp.Sdk", "Sdk"))
        .Concat(Directory.EnumerateFiles(Path.Combine(TestRun.RepositoryFolder, "src", "TorchSharp.Analyzers", "build"), "*.targets"));

    [GeneratedRegex("^## .+$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex("error|warning|suggestion|message")]
    private static partial Regex SeverityWords();

    [GeneratedRegex(@"https://github\.com/torchsharp-sdk/torchsharp-sdk/blob/main/(?<path>[\w./-]+)")]
    private static partial Regex OwnLinks();

    [GeneratedRegex(@"TORCH[1-3]\d{3}")]
    private static partial Regex MentionedCodes();

    [GeneratedRegex(@"\$\((?<name>TorchSharp\w+)[).]")]
    private static partial Regex PropertyReads();

    [GeneratedRegex(@"^\| `(?<name>TorchSharp\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex DocumentedProperties();

    [GeneratedRegex(@"`-p:(?<name>TorchSharp\w+)=")]
    private static partial Regex PropertiesOfTargets();

    [GeneratedRegex("\"(?<name>torchsharp\\.[a-z_]+)\"")]
    private static partial Regex EditorConfigOptions();
}
