using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using TorchSharp.Analyzers.Versions;

namespace TorchSharp.Analyzers.Tests.Versions;

/// <summary>One run over a project's files, for tests that compare nothing but what comes out.</summary>
internal static class PinsRun
{
    /// <summary>The diagnostics in files below the folder <c>/0</c>; sources end in .cs, and one of them may be the entry point of a file-based app.</summary>
    public static async Task<ImmutableArray<Diagnostic>> OfAsync(IEnumerable<(string Name, string Text)> files, string properties = "")
    {
        var all = files.Select(file => (Path: "/0/" + file.Name, file.Text)).ToList();
        var sources = all.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal)).DefaultIfEmpty((Path: "/0/C.cs", Text: "class C { }")).ToList();
        var state = new SolutionState();
        state.AnalyzerConfigFiles.Add(("/build.globalconfig", $"is_global = true\n{properties}\n{string.Concat(all.Except(sources)
            .Select(file => $"[{file.Path}]\n{HandedOverFile.KindOption} = {KindOf(file.Path)}\n"))}"));
        var additional = all.Except(sources).Select(file => new MarkedSource(file.Path, file.Text, [], Encoding.UTF8));
        using var project = new TestProject(sources, additional, state, ReferenceAssemblies.Default, new CSharpParseOptions(LanguageVersion.Preview));
        var compilation = (await project.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        DiagnosticAnalyzer[] analyzers = [new ProjectPinsAnalyzer()];
        return await TestProject.GetAnalyzerDiagnosticsAsync(project.Project, compilation, [.. analyzers], TestContext.Current.CancellationToken);
    }

    private static string KindOf(string path) => Path.GetFileName(path) switch
    {
        "Directory.Build.props" => "props",
        "Directory.Packages.props" => "central",
        "packages.config" => "config",
        var name => name.EndsWith(".csproj", StringComparison.Ordinal) ? "project" : "script",
    };

    /// <summary>The codes, in order.</summary>
    public static async Task<string[]> CodesAsync(IEnumerable<(string Name, string Text)> files, string properties = "") =>
        [.. (await OfAsync(files, properties)).Select(found => found.Id).Order(StringComparer.Ordinal)];
}
