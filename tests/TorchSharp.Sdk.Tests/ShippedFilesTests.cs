using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TorchSharp.Compatibility;
using TorchSharp.Sdk.Tests.Documentation;
using TorchSharp.Sdk.Tests.Testing;

namespace TorchSharp.Sdk.Tests;

/// <summary>Lint over what is shipped and documented.</summary>
public class ShippedFilesTests
{
    private static string SdkFolder { get; } = Path.Combine(TestRun.RepositoryFolder, "sdk", "TorchSharp.Sdk");

    private static XDocument Targets { get; } = XDocument.Load(Path.Combine(SdkFolder, "Sdk", "Sdk.targets"));

    [Fact]
    public void The_evaluated_version_is_the_recommended_one() =>
        Targets.Descendants("_TorchSharpRecommendedVersion").Single().Value.ShouldBe(
            RuntimeSelector.RecommendedFor(TargetFramework.TryParse(".NETCoreApp", "v10.0")!)!.Version.ToNormalizedString());

    [Fact]
    public void Every_reference_that_is_written_out_is_implicit_and_marked() =>
        Targets.Descendants("PackageReference").Where(element => element.Attribute("Version") is not null).ShouldAllBe(element =>
            (string?)element.Attribute("IsImplicitlyDefined") == "true" && (string?)element.Attribute("TorchSharpSdk") == "true");

    [Fact]
    public void Help_links_in_targets_are_those_of_the_code()
    {
        var told = Targets.Descendants().Where(element => ((string?)element.Attribute("Code"))?.StartsWith("TORCH", StringComparison.Ordinal) == true).ToList();
        told.Count.ShouldBe(2);
        foreach (var message in told)
            ((string?)message.Attribute("HelpLink")).ShouldBe(HelpLinks.ForBuildCode((string)message.Attribute("Code")!));
    }

    [Fact]
    public void The_package_holds_what_it_should_and_nothing_else()
    {
        using var package = ZipFile.OpenRead(Path.Combine(TestRun.PackedSdk, $"TorchSharp.Sdk.{TestRun.ProductVersion}.nupkg"));
        package.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).ShouldBe(
        [
            "analyzers/dotnet/cs/NuGet.Versioning.dll",
            "analyzers/dotnet/cs/TorchSharp.Analyzers.CodeFixes.dll",
            "analyzers/dotnet/cs/TorchSharp.Analyzers.dll",
            "analyzers/dotnet/cs/TorchSharp.Compatibility.dll",
            "tasks/netstandard2.0/NuGet.Versioning.dll",
            "tasks/netstandard2.0/TorchSharp.Compatibility.dll",
            "tasks/netstandard2.0/TorchSharp.Sdk.Tasks.dll",
        ], ignoreOrder: true);
        package.Entries.ShouldContain(entry => entry.FullName == "Sdk/Sdk.props");
        package.Entries.ShouldContain(entry => entry.FullName == "Sdk/Sdk.targets");
        package.Entries.ShouldContain(entry => entry.FullName == "Sdk/TorchSharp.Pins.targets");
    }

    [Fact]
    public void The_package_of_the_analyzers_holds_what_it_should_and_nothing_else()
    {
        using var package = ZipFile.OpenRead(Path.Combine(TestRun.PackedSdk, $"TorchSharp.Analyzers.{TestRun.ProductVersion}.nupkg"));
        package.Entries.Select(entry => entry.FullName).Where(name => Path.GetExtension(name) is ".dll" or ".targets" or ".props").ShouldBe(
        [
            "analyzers/dotnet/cs/NuGet.Versioning.dll",
            "analyzers/dotnet/cs/TorchSharp.Analyzers.CodeFixes.dll",
            "analyzers/dotnet/cs/TorchSharp.Analyzers.dll",
            "analyzers/dotnet/cs/TorchSharp.Compatibility.dll",
            "build/TorchSharp.AnalysisMode.targets",
            "build/TorchSharp.Analyzers.targets",
            "build/TorchSharp.Pins.targets",
        ], ignoreOrder: true);
    }

    [Theory]
    [InlineData("TorchSharp.Sdk")]
    [InlineData("TorchSharp.Analyzers")]
    public void Nothing_shipped_comes_from_one_machine_or_stands_in_for_another_package(string id)
    {
        var machines = new[] { TestRun.RepositoryFolder, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) }.Select(path => path.TrimEnd('/', '\\')).Where(path => path.Length > 1).Select(path => path + Path.DirectorySeparatorChar).ToList();
        using var package = ZipFile.OpenRead(Path.Combine(TestRun.PackedSdk, $"{id}.{TestRun.ProductVersion}.nupkg"));
        foreach (var entry in package.Entries)
        {
            entry.FullName.ShouldNotContain("StandIn", Case.Insensitive);
            Path.GetExtension(entry.FullName).ShouldBeOneOf(".dll", ".props", ".targets", ".md", ".nuspec", ".psmdcp", ".rels", ".xml", ".json", ".png", ".globalconfig", ".editorconfig");
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            // Symbols, which are packed inside, are looked at in PackageMetadataTests.
            foreach (var text in (string[])[Encoding.Latin1.GetString(content.ToArray()), Encoding.Unicode.GetString(content.ToArray())])
            {
                foreach (var path in machines)
                    text.Contains(path, StringComparison.Ordinal).ShouldBeFalse($"{entry.FullName} names {path}");
            }
        }
    }

    [Fact]
    public void Every_shipped_assembly_has_its_reason_in_the_security_page()
    {
        var page = File.ReadAllText(Path.Combine(TestRun.RepositoryFolder, "SECURITY.md"));
        foreach (var id in (string[])["TorchSharp.Sdk", "TorchSharp.Analyzers"])
        {
            using var package = ZipFile.OpenRead(Path.Combine(TestRun.PackedSdk, $"{id}.{TestRun.ProductVersion}.nupkg"));
            foreach (var assembly in package.Entries.Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)).Select(entry => entry.Name).Distinct())
                page.ShouldContain($"| `{assembly}` |");
        }
    }

    [Fact]
    public void Samples_templates_and_pages_name_the_version_of_the_product()
    {
        var files = Directory.EnumerateFiles(Path.Combine(TestRun.RepositoryFolder, "samples"), "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".csproj", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Concat(Directory.EnumerateFiles(Path.Combine(TestRun.RepositoryFolder, "sdk", "TorchSharp.Templates", "templates"), "*.csproj", SearchOption.AllDirectories))
            .Concat(MarkdownPage.All().Select(page => Path.Combine(TestRun.RepositoryFolder, page.Path)));
        var versions = files.SelectMany(file => Regex.Matches(File.ReadAllText(file), """TorchSharp\.(?:Sdk|Analyzers)(?:@|/|" Version=")(?<version>\d[\w.-]*)""")
            .Select(match => match.Groups["version"].Value)).ToList();
        versions.Count.ShouldBeGreaterThan(4);
        versions.ShouldAllBe(version => version == TestRun.ProductVersion);
    }
}
