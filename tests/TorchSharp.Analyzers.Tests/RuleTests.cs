using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using NuGet.Versioning;
using TorchSharp.Analyzers.Availability;
using TorchSharp.Analyzers.Devices;
using TorchSharp.Analyzers.Optimizers;
using TorchSharp.Analyzers.Versions;
using TorchSharp.Compatibility;

namespace TorchSharp.Analyzers.Tests;

/// <summary>What holds for every rule: its page, its link, its place in the lists.</summary>
public partial class RuleTests
{
    private static readonly string Analyzers = SourceFolder("TorchSharp.Analyzers");

    /// <summary>Where the pages of the rules are that the build knows too.</summary>
    internal static string SharedPages { get; } = Path.Combine(Analyzers, "..", "..", "sdk", "TorchSharp.Sdk", "docs");

    /// <summary>The pages that lie beside the analyzers.</summary>
    internal static IEnumerable<string> CompilerPages() => Directory.GetFiles(Analyzers, "TORCH*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. Descriptors().Select(d => d.Id).Distinct()];

    [Fact]
    public void Ids_are_unique() => Descriptors().Select(d => d.Id).ShouldBeUnique();

    [Fact]
    public void Every_constant_is_the_id_of_a_rule() =>
        typeof(RuleIds).GetFields().Select(f => (string)f.GetRawConstantValue()!).Order().ShouldBe(Descriptors().Where(d => !IsShared(d)).Select(d => d.Id).Order());

    [Fact]
    public void Codes_shared_with_the_build_are_its_own() =>
        Descriptors().Where(IsShared).Select(d => d.Id).ShouldBeSubsetOf(typeof(PinCodes).GetFields().Select(f => (string)f.GetRawConstantValue()!));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_page(string id)
    {
        var descriptor = Descriptor(id);
        if (IsShared(descriptor))
        {
            descriptor.HelpLinkUri.ShouldBe(HelpLinks.ForBuildCode(id));
            File.Exists(SharedPage(id)).ShouldBeTrue(id);
            return;
        }

        var path = descriptor.HelpLinkUri.Replace("https://github.com/torchsharp-sdk/torchsharp-sdk/blob/main/src/TorchSharp.Analyzers/", "", StringComparison.Ordinal);
        path.ShouldBe($"{descriptor.Category}/{id}.md");
        File.Exists(Path.Combine(Analyzers, path)).ShouldBeTrue(path);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_says_what_the_rule_is(string id)
    {
        var descriptor = Descriptor(id);
        var page = Page(id);
        page[0].ShouldBe($"# {id}: {descriptor.Title}");
        page.ShouldContain($"| Category | {descriptor.Category} |");
        SeverityOn(page).ShouldStartWith(Words(descriptor.DefaultSeverity));
        page.ShouldContain(l => l.StartsWith(descriptor.IsEnabledByDefault ? "| Enabled | by default" : "| Enabled | no", StringComparison.Ordinal));
        FixOn(page).Equals("none", StringComparison.Ordinal).ShouldBe(!FixProviders().Any(p => p.FixableDiagnosticIds.Contains(id)), id);
        page.ShouldContain(l => l.Contains($"dotnet_diagnostic.{id}.severity", StringComparison.Ordinal));
        foreach (var section in new[] { "## What", "## Why", "## Example", "## How to fix", "## When to suppress", "## How to configure" })
        {
            page.ShouldContain(section);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_readme_lists_the_rule(string id)
    {
        var row = File.ReadAllLines(Path.Combine(Analyzers, "README.md")).Single(l => l.StartsWith($"| [{id}]({Descriptor(id).HelpLinkUri}) |", StringComparison.Ordinal)).Split(" | ");
        var page = Page(id);
        row[1].Split(", ").ShouldBe(SeverityWords().Matches(SeverityOn(page).ToLowerInvariant()).Select(m => m.Value));
        row[3].TrimEnd('|', ' ').ShouldBe(FixOn(page));
    }

    [Fact]
    public void The_readme_lists_nothing_else() =>
        File.ReadAllLines(Path.Combine(Analyzers, "README.md")).Where(l => l.StartsWith("| [TORCH", StringComparison.Ordinal)).Select(l => l[3..12]).ShouldBe(Ids.Select(row => row.Data).Order());

    [Fact]
    public void Every_page_beside_the_analyzers_is_that_of_a_rule() =>
        CompilerPages().Select(p => Path.GetRelativePath(Analyzers, p).Replace('\\', '/'))
            .ShouldBe(Descriptors().Where(d => !IsShared(d)).Select(d => $"{d.Category}/{d.Id}.md").Distinct(), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_release_notes_have_the_rule_as_it_is(string id)
    {
        var descriptor = Descriptor(id);
        new[] { "Shipped", "Unshipped" }.SelectMany(file => File.ReadAllLines(Path.Combine(Analyzers, $"AnalyzerReleases.{file}.md")))
            .ShouldContain($"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}, [documentation]({descriptor.HelpLinkUri})");
    }

    [Fact]
    public void Analyzers_leave_generated_code_alone_and_run_concurrently() =>
        // That they do is checked in every test by the harness; this finds analyzers without tests.
        AnalyzerTypes().ShouldBe([typeof(CudaWithoutCheckAnalyzer), typeof(DiscardedMoveAnalyzer), typeof(UnreadableDeviceAnalyzer), typeof(AssumedDeviceIndexAnalyzer), typeof(UnprovenCheckAnalyzer), typeof(OptimizerBeforeMoveAnalyzer), typeof(UnreachableFallbackAnalyzer), typeof(CudaCodeOnCpuRuntimeAnalyzer), typeof(ProjectPinsAnalyzer), typeof(PinsInSourceAnalyzer), typeof(NoRuntimeAnalyzer)], ignoreOrder: true);

    [Fact]
    public void Fixes_can_be_applied_everywhere_at_once()
    {
        var providers = FixProviders().ToList();
        providers.ShouldNotBeEmpty();
        foreach (var provider in providers)
        {
            provider.GetFixAllProvider().ShouldNotBeNull();
            provider.FixableDiagnosticIds.ShouldBeSubsetOf(Descriptors().Select(d => d.Id));
            provider.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Languages.ShouldBe([LanguageNames.CSharp]);
        }
    }

    [Fact]
    public void The_assemblies_need_nothing_but_Roslyn_and_what_travels_along()
    {
        foreach (var assembly in new[] { typeof(CudaWithoutCheckAnalyzer).Assembly, typeof(WrapInAvailabilityCheckCodeFixProvider).Assembly })
        {
            assembly.GetReferencedAssemblies().ShouldAllBe(a =>
                a.Name == "netstandard"
                || a.Name == "TorchSharp.Analyzers"
                || a.Name == "TorchSharp.Compatibility"
                || a.Name == "NuGet.Versioning"
                || a.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
                || a.Name == "System.Collections.Immutable"
                || a.Name == "System.Reflection.Metadata");
        }

        // The rules about versions are the build's, which reads ranges as NuGet does.
        typeof(PinCodes).Assembly.GetReferencedAssemblies().ShouldAllBe(a => a.Name == "netstandard" || a.Name == "NuGet.Versioning");
        typeof(NuGetVersion).Assembly.GetReferencedAssemblies().ShouldAllBe(a => a.Name == "netstandard");
    }

    private static IEnumerable<Type> AnalyzerTypes() => typeof(CudaWithoutCheckAnalyzer).Assembly.GetTypes()
        .Where(t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t));

    private static IEnumerable<DiagnosticDescriptor> Descriptors() =>
        AnalyzerTypes().SelectMany(t => ((DiagnosticAnalyzer)Activator.CreateInstance(t)!).SupportedDiagnostics);

    private static IEnumerable<CodeFixProvider> FixProviders() => typeof(WrapInAvailabilityCheckCodeFixProvider).Assembly.GetTypes()
        .Where(t => !t.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(t))
        .Select(t => (CodeFixProvider)Activator.CreateInstance(t)!);

    private static string[] Page(string id) =>
        File.ReadAllLines(IsShared(Descriptor(id)) ? SharedPage(id) : Path.Combine(Analyzers, Descriptor(id).Category, $"{id}.md"));

    private static string SeverityOn(string[] page) => Cell(page, "Severity");

    private static string FixOn(string[] page) => Cell(page, "Code fix");

    private static string Cell(string[] page, string head) => page.Single(l => l.StartsWith($"| {head} |", StringComparison.Ordinal)).Split(" | ")[1].TrimEnd('|', ' ');

    // The words of .editorconfig; the compiler calls a suggestion Info.
    private static string Words(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? "Suggestion" : severity.ToString();

    [GeneratedRegex("error|warning|suggestion")]
    private static partial Regex SeverityWords();

    private static DiagnosticDescriptor Descriptor(string id) => Descriptors().First(d => d.Id == id);

    // Rules about versions are the build's too, and have its pages.
    private static bool IsShared(DiagnosticDescriptor descriptor) => descriptor.Category == RuleFamilies.Versions;

    private static string SharedPage(string id) => Path.Combine(SharedPages, $"{id}.md");

    private static string SourceFolder(string project)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "src", project);
            if (File.Exists(Path.Combine(candidate, $"{project}.csproj")))
            {
                return candidate;
            }
        }

        throw new DirectoryNotFoundException($"The sources of {project} are not above the tests.");
    }
}
