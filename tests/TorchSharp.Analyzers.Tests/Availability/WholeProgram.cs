using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>
/// A program as its author wrote it, with <c>//!</c> at the end of the lines in which a rule must report something; behind it may stand the expressions that are
/// reported, with <c>&amp;&amp;</c> between them. In the files a line <c>### name [library] [TORCH1003] [C#12]</c> begins each: the rule is TORCH1001 where none is named.
/// </summary>
public sealed class WholeProgram
{
    private const string Begin = "### ";
    private const string Mark = "//!";
    private const string Usings =
        "global using System; global using System.IO; global using System.Linq; global using System.Collections.Generic; global using System.Threading; global using System.Threading.Tasks;";

    private readonly string[] _tags;

    private WholeProgram(string chunk)
    {
        var lines = chunk.Split('\n', 2);
        var words = lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Name = words[0];
        _tags = words[1..];
        Source = lines[1];
    }

    public string Name { get; }

    public string Source { get; }

    public string Rule => Array.Find(_tags, tag => tag.StartsWith("TORCH", StringComparison.Ordinal)) ?? RuleIds.CudaWithoutCheck;

    /// <summary>Whether the Roslyn of this run knows the version of C# that the program is written in.</summary>
    public bool CanBeRead => Array.Find(_tags, tag => tag.StartsWith("C#", StringComparison.Ordinal)) is not { } language || LanguageVersionFacts.TryParse(language[2..], out _);

    /// <summary>Line and text of what must be reported; an empty text for whatever the line has.</summary>
    public IEnumerable<(int Line, string Text)> Expected =>
        from line in Source.Split('\n').Select((text, index) => (Text: text, Number: index + 1))
        let mark = line.Text.IndexOf(Mark, StringComparison.Ordinal)
        where mark >= 0
        from expression in line.Text[(mark + Mark.Length)..].Split(" && ")
        select (line.Number, expression.Trim());

    /// <summary>The programs of an embedded file.</summary>
    public static IEnumerable<WholeProgram> Read(string file)
    {
        using var stream = typeof(WholeProgram).Assembly.GetManifestResourceStream($"Programs/{file}.txt")
            ?? throw new FileNotFoundException($"There is no embedded file of programs called {file}.");
        using var reader = new StreamReader(stream);
        return ("\n" + reader.ReadToEnd().ReplaceLineEndings("\n")).Split("\n" + Begin, StringSplitOptions.RemoveEmptyEntries).Select(chunk => new WholeProgram(chunk)).ToList();
    }

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "Program",
        new[] { Source, Usings }.Select(text => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview))),
        RuntimeReferences.All.Add(TorchSharpAssembly.Reference),
        new CSharpCompilationOptions(
            _tags.Contains("library") ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Annotations));

    public override string ToString() => Name;
}
