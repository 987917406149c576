using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Tests;

/// <summary>The code that the pages show as an example is reported where they say so, and what they show as the fix is not.</summary>
public partial class PageExampleTests
{
    // What the examples leave out: names that any reader understands. The fields are public, so that nobody knows what is in them.
    private const string Surroundings = """
        using System;
        using TorchSharp;
        using TorchSharp.Modules;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;

        [AttributeUsage(AttributeTargets.All)]
        public sealed class CudaGuardAttribute : Attribute { }

        public class Options { public bool Force { get; set; } }

        public sealed class Net : Module<Tensor, Tensor>
        {
            public Net() : base("net") { }

            public override Tensor forward(Tensor input) => input;
        }

        """;

    private const string Fields = """
            public Module<Tensor, Tensor> model = new Net();
            public Tensor input = null!;
            public Device device = CPU;
            public Options args = new();

        """;

    public static TheoryData<string> Pages => [.. RuleTests.CompilerPages().Select(page => Path.GetFileNameWithoutExtension(page))];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Examples_are_reported_and_fixes_are_not(string code)
    {
        // One page is about projects with the CPU runtime.
        (string, string)[] properties = code == "TORCH1008" ? [("TorchSharpResolvedBackend", "cpu")] : [];
        var page = await File.ReadAllTextAsync(RuleTests.CompilerPages().Single(file => Path.GetFileNameWithoutExtension(file) == code), TestContext.Current.CancellationToken);
        var examples = Blocks(page, "## Example");
        examples.ShouldContain(block => block.Contains($"// {code}", StringComparison.Ordinal));
        foreach (var block in examples.Concat(Blocks(page, "## How to fix")))
        {
            var compilation = AllAnalyzers.Compile([("Page.cs", Program(block))], OutputKind.DynamicallyLinkedLibrary);
            compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty(block);
            var lines = (await compilation.SyntaxTrees.Single().GetTextAsync(TestContext.Current.CancellationToken)).Lines;
            var shown = Codes().Matches(block).Select(match => match.Value).Append(code).ToHashSet();
            var expected = lines.SelectMany(line => Codes().Matches(line.ToString()).Select(match => Where(match.Value, line)));
            var reported = (await AllAnalyzers.RunAsync(compilation, properties)).Where(d => shown.Contains(d.Id))
                .Select(d => Where(d.Id, lines[d.Location.GetLineSpan().StartLinePosition.Line])).Distinct();
            reported.ShouldBe(expected, ignoreOrder: true, block);
        }
    }

    private static string Where(string code, TextLine line) => $"{code} {line.LineNumber}: {line}";

    private static List<string> Blocks(string page, string heading)
    {
        var section = page[(page.IndexOf(heading, StringComparison.Ordinal) + heading.Length)..];
        var end = section.IndexOf("\n## ", StringComparison.Ordinal);
        return [.. CSharpBlocks().Matches(section[..end]).Select(match => match.Groups["code"].Value)];
    }

    // Statements go into a method, types beside it.
    private static string Program(string block)
    {
        var unit = CSharpSyntaxTree.ParseText(block, new CSharpParseOptions(LanguageVersion.Preview)).GetCompilationUnitRoot();
        var types = string.Concat(unit.Members.OfType<BaseTypeDeclarationSyntax>().Select(type => type.ToFullString()));
        var machine = types.Contains("IMachine", StringComparison.Ordinal) ? "    public IMachine machine = null!;\n" : "";
        return $"{Surroundings}{types}\npublic class Page\n{{\n{Fields}{machine}    public void Shown()\n    {{\n{string.Concat(unit.Members.OfType<GlobalStatementSyntax>().Select(statement => statement.ToFullString()))}\n    }}\n}}\n";
    }

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharpBlocks();

    [GeneratedRegex(@"TORCH1\d{3}")]
    private static partial Regex Codes();
}
