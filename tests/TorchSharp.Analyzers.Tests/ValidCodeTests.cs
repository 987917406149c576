using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Tests;

/// <summary>Code in which nothing is wrong: programs as people write them, kept by hand, and this repository's own.</summary>
public class ValidCodeTests
{
    public static TheoryData<string> Names => [.. typeof(ValidCodeTests).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("ValidCode/", StringComparison.Ordinal))];

    public static TheoryData<string> Projects =>
        [.. new[] { "src", "tests" }.SelectMany(folder => Directory.GetDirectories(Path.Combine(Repository, folder))).Select(p => Path.GetRelativePath(Repository, p)), "samples"];

    private static string Repository { get; } = FindRepository();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Programs_without_a_fault_are_silent(string name)
    {
        using var reader = new StreamReader(typeof(ValidCodeTests).Assembly.GetManifestResourceStream(name)!);
        var compilation = AllAnalyzers.Compile(
            [(name, await reader.ReadToEndAsync(TestContext.Current.CancellationToken))],
            name == "ValidCode/Program.cs" ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary);
        compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();

        (await AllAnalyzers.RunAsync(compilation)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task This_repository_is_silent(string project)
    {
        // All but the sample and the tests that are about failing. References that are not there make errors, which the analyzers have to live with in an editor, too.
        var sources = Directory.EnumerateFiles(Path.Combine(Repository, project), "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(Repository, path), Text: path))
            .Where(s => !s.Path.Split('/', '\\').Any(part => part is "obj" or "bin" or "Faulty" or "ValidCode" or "TorchSharp.StandIns.Tests"))
            .Select(s => (s.Path, File.ReadAllText(s.Text)));

        (await AllAnalyzers.RunAsync(AllAnalyzers.Compile(sources, OutputKind.DynamicallyLinkedLibrary))).ShouldBeEmpty();
    }

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Analyzers.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The repository is not above the tests.");
    }
}
