using System.Reflection;
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
public class RuleTests
{
    private static readonly string Analyzers = SourceFolder("TorchSharp.Analyzers");

    /// <summary>Where the pages of the rules are that the build knows too.</summary>
    internal static string SharedPages { get; } = Path.Combine(Analyzers, "..", "..", "sdk", "TorchSharp.Sdk", "docs");

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
        if (IsShared(descriptor))
        {
            // Its sections are looked at where the build's pages are.
            var shared = File.ReadAllText(SharedPage(id));
            shared.ShouldStartWith($"# {id}: ");
            shared.ShouldContain($"dotnet_diagnostic.{id}.severity");
            return;
        }

        var page = File.ReadAllLines(Path.Combine(Analyzers, descriptor.Category, $"{id}.md"));
        page[0].ShouldBe($"# {id}: {descriptor.Title}");
        page.ShouldContain($"| Category | {descriptor.Category} |");
        page.ShouldContain($"| Severity | {descriptor.DefaultSeverity} |");
        page.ShouldContain(l => l.Contains($"dotnet_diagnostic.{id}.severity", StringComparison.Ordinal));
        foreach (var section in new[] { "## What", "## Why", "## Example", "## How to fix", "## When to suppress", "## Configure the severity" })
        {
            page.ShouldContain(section);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_readme_lists_the_rule(string id) =>
        File.ReadAllText(Path.Combine(Analyzers, "README.md")).ShouldContain($"[{id}]({Descriptor(id).HelpLinkUri})");

    [Fact]
    public void Analyzers_leave_generated_code_alone_and_run_concurrently() =>
        // That they do is checked in every test by the harness; this finds analyzers without tests.
        AnalyzerTypes().ShouldBe([typeof(CudaWithoutCheckAnalyzer), typeof(DiscardedMoveAnalyzer), typeof(UnreadableDeviceAnalyzer), typeof(AssumedDeviceIndexAnalyzer), typeof(UnprovenCheckAnalyzer), typeof(OptimizerBeforeMoveAnalyzer), typeof(UnreachableFallbackAnalyzer), typeof(CudaCodeOnCpuRuntimeAnalyzer), typeof(ProjectPinsAnalyzer), typeof(PinsInSourceAnalyzer), typeof(NoRuntimeAnalyzer)], ignoreOrder: true);

    [Fact]
    public void Fixes_can_be_applied_everywhere_at_once()
    {
        var providers = typeof(WrapInAvailabilityCheckCodeFixProvider).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(t))
            .Select(t => (CodeFixProvider)Activator.CreateInstance(t)!)
            .ToList();
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
