using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TorchSharp.Analyzers.Tests.Availability;

namespace TorchSharp.Analyzers.Tests;

/// <summary>
/// Programs with tokens deleted, doubled and exchanged, as they are while somebody types: no analyzer may throw. TORCHSHARP_MUTATION_COUNT sets the number of
/// programs, TORCHSHARP_MUTATION_SEED the seed, TORCHSHARP_MUTATION_SOURCES a folder of further programs, which are mutated beside those of this project.
/// </summary>
public class MutationTests
{
    private const int UsualCount = 600;
    private const int UsualSeed = 20_261_126;

    // Together in one compilation: most of what a compilation costs is shared, and programs that clash are worse than one that is broken.
    private const int Batch = 40;

    [Fact]
    public async Task No_analyzer_throws()
    {
        var (count, seed) = (Setting("TORCHSHARP_MUTATION_COUNT", UsualCount), Setting("TORCHSHARP_MUTATION_SEED", UsualSeed));
        var programs = Programs().Select(text => CSharpSyntaxTree.ParseText(text).GetRoot()).Select(root => new Program(root, [.. root.DescendantTokens().Where(token => !token.IsKind(SyntaxKind.EndOfFileToken))]))
            .Where(program => program.Tokens.Length > 0).ToArray();
        var vocabulary = programs.SelectMany(program => program.Tokens).Select(token => token.ToFullString()).Distinct().ToArray();
        var (reported, clock) = (0, Stopwatch.StartNew());

        for (var start = 0; start < count; start += Batch)
        {
            // A seed of its own, so that one batch can be made again without those before it.
            var random = new Random(unchecked((seed * 486_187_739) ^ (start * -1_640_531_527)));
            var sources = Enumerable.Range(start, Math.Min(Batch, count - start))
                .Select(number => ($"{number}.cs", Mutate(programs[random.Next(programs.Length)], vocabulary, random, number))).ToList();
            try
            {
                reported += (await AllAnalyzers.RunAsync(AllAnalyzers.Compile(sources, OutputKind.DynamicallyLinkedLibrary))).Length;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Assert.Fail($"Seed {seed}, batch at {start}: {exception}\n{string.Join("\n", sources.Select(source => $"--- {source.Item1}\n{source.Item2}"))}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"seed {seed}: {count} programs from {programs.Length} in {clock.Elapsed.TotalSeconds:F1} s, {reported} reports"));
        // Mutations after which nothing is looked at would test little.
        ((double)reported / count).ShouldBeGreaterThan(0.1);
    }

    private static IEnumerable<string> Programs()
    {
        foreach (var file in new[] { "confirmed", "further", "idioms", "hard", "orders", "reach", "detours", "programs" })
        {
            foreach (var guardCase in GuardCaseFile.Read(file))
            {
                yield return guardCase.Source;
            }
        }

        foreach (var program in new[] { "safe", "unsafe", "doubted", "gaps" }.SelectMany(WholeProgram.Read))
        {
            yield return program.Source;
        }

        foreach (var name in typeof(MutationTests).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("ValidCode/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(typeof(MutationTests).Assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }

        if (Environment.GetEnvironmentVariable("TORCHSHARP_MUTATION_SOURCES") is { Length: > 0 } folder)
        {
            // Longer ones would be most of the time, and say little more.
            foreach (var file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where(file => new FileInfo(file).Length < 20_000))
            {
                var text = File.ReadAllText(file);
                if (text.Contains("TorchSharp", StringComparison.Ordinal))
                {
                    yield return text;
                }
            }
        }
    }

    private static string Mutate(Program program, string[] vocabulary, Random random, int number)
    {
        var tokens = program.Tokens.Select(token => token.ToFullString()).ToList();
        for (var edits = random.Next(1, 4); edits > 0 && tokens.Count > 1; edits--)
        {
            var (at, other) = (random.Next(tokens.Count), random.Next(tokens.Count));
            switch (random.Next(6))
            {
                case 0:
                    tokens.RemoveAt(at);
                    break;
                case 1:
                    tokens.Insert(at, tokens[at]);
                    break;
                case 2:
                    (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                    break;
                case 3:
                    (tokens[at], tokens[at - (at > 0 ? 1 : 0)]) = (tokens[at - (at > 0 ? 1 : 0)], tokens[at]);
                    break;
                case 4:
                    tokens[at] = vocabulary[random.Next(vocabulary.Length)];
                    break;
                default:
                    // A stretch: a line or two, or the rest of a body.
                    var length = Math.Min(random.Next(1, 30), tokens.Count - at);
                    tokens.InsertRange(random.Next(tokens.Count), random.Next(2) == 0 ? tokens.GetRange(at, length) : []);
                    if (random.Next(2) == 0)
                    {
                        tokens.RemoveRange(at, length);
                    }

                    break;
            }
        }

        var text = string.Concat(tokens);
        // In a namespace of their own the programs of a batch have a meaning each; now and then they clash.
        return program.FitsIntoNamespace && random.Next(8) > 0 ? $"namespace Program{number} {{ {text}\n}}" : text;
    }

    private static int Setting(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : usual;

    private sealed record Program(SyntaxNode Root, SyntaxToken[] Tokens)
    {
        public bool FitsIntoNamespace { get; } = Root is CompilationUnitSyntax unit
            && unit.AttributeLists.Count == 0
            && unit.Usings.All(u => u.GlobalKeyword.IsKind(SyntaxKind.None))
            && !unit.Members.Any(m => m is GlobalStatementSyntax or FileScopedNamespaceDeclarationSyntax);
    }
}
