using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using TorchSharp.Analyzers.Versions;

namespace TorchSharp.Analyzers.Tests.Versions;

/// <summary>A test of what is said about a project's files, which a build hands over; TorchSharp is not referenced unless a test says so.</summary>
internal sealed class PinsTest<TAnalyzer, TCodeFix> : CSharpCodeFixTest<TAnalyzer, TCodeFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    public const string ProjectPath = "/0/app.csproj";
    public const string CentralPath = "/0/Directory.Packages.props";
    public const string PropsPath = "/0/Directory.Build.props";

    private string _config = "is_global = true\n";

    protected override bool NeedsAdditionalReferences => false;

    /// <summary>Adds a file, and what it becomes where a fix is expected.</summary>
    public PinsTest<TAnalyzer, TCodeFix> With(string path, string text, string? fixedText = null)
    {
        TestState.AdditionalFiles.Add((path, text));
        if (fixedText is not null)
            FixedState.AdditionalFiles.Add((path, fixedText));
        return this;
    }

    /// <summary>Sets a property of the build.</summary>
    public PinsTest<TAnalyzer, TCodeFix> WithProperty(string name, string value)
    {
        _config += $"build_property.{name} = {value}\n";
        return this;
    }

    /// <summary>Gives a handed-over file its metadata.</summary>
    public PinsTest<TAnalyzer, TCodeFix> Marked(string path, string kind)
    {
        TestState.AnalyzerConfigFiles.Add(($"/marks{TestState.AnalyzerConfigFiles.Count}.globalconfig", $"is_global = true\n[{path}]\n{HandedOverFile.KindOption} = {kind}\n"));
        return this;
    }

    public Task VerifyAsync()
    {
        if (TestState.Sources.Count == 0)
            TestCode = "class C { }";
        TestState.AnalyzerConfigFiles.Add(("/build.globalconfig", _config));
        return RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A project with items, each in a line of its own.</summary>
    public static string Project(params string[] items) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <ItemGroup>
            {string.Join("\n    ", items)}
          </ItemGroup>
        </Project>

        """;
}
