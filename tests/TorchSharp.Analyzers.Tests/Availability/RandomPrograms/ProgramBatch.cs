using System.Collections.Immutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TorchSharp.Analyzers.Availability;

namespace TorchSharp.Analyzers.Tests.Availability.RandomPrograms;

/// <summary>Finds out of many programs at once what is so, by running them with and without CUDA, and what the analyzers say.</summary>
internal static class ProgramBatch
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview);
    private static readonly CSharpCompilationOptions Library = new(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: true);
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new CudaWithoutCheckAnalyzer(), new UnprovenCheckAnalyzer()];

    private static readonly (bool A, bool B, int N)[] Inputs =
        [.. from a in new[] { false, true } from b in new[] { false, true } from n in new[] { 0, 1, 2 } select (a, b, n)];

    public static async Task<ImmutableArray<JudgedProgram>> JudgeAsync(IReadOnlyList<RandomProgram> programs, CancellationToken cancellationToken)
    {
        var trees = programs.Select((program, position) => CSharpSyntaxTree.ParseText(program.AsPart(position), Language, $"{position}.cs", cancellationToken: cancellationToken)).ToArray();
        var sources = CSharpCompilation.Create("Sources", trees, RuntimeReferences.All.Add(TorchSharpAssembly.Reference), Library);
        var broken = Broken(sources, cancellationToken);
        var truths = Run(trees, broken, cancellationToken);
        var compiled = programs.Zip(trees, truths).Where(program => program.Third != Truth.NotCompiled).ToLookup(program => program.First.IsApplication, program => program.Second);
        var reported = await ReportedAsync(sources.RemoveAllSyntaxTrees().AddSyntaxTrees(compiled[false]), cancellationToken);
        if (compiled[true].Any())
        {
            reported.UnionWith(await ReportedAsync(
                sources.RemoveAllSyntaxTrees().WithOptions(Library.WithOutputKind(OutputKind.ConsoleApplication)).AddSyntaxTrees(compiled[true].Append(EntryPoint(compiled[true].Select(tree => Array.IndexOf(trees, tree))))), cancellationToken));
        }

        return [.. programs.Zip(trees, truths).Select(program => new JudgedProgram(program.First, new Verdict(
            program.Third,
            reported.Contains((program.Second.FilePath, RuleIds.CudaWithoutCheck)),
            reported.Contains((program.Second.FilePath, RuleIds.UnprovenCheck)))))];
    }

    /// <summary>Runs one of the programs: after one that ends without CUDA, the others would be known to have it.</summary>
    private static SyntaxTree EntryPoint(IEnumerable<int> positions) => CSharpSyntaxTree.ParseText(
        $$"""
        static class EntryPoint
        {
            static void Main(string[] args)
            {
                switch (args[0])
                {
                    {{string.Concat(positions.Select(position => $"case \"{position}\": {RandomProgram.NamespaceOf(position)}.Program.Run(args.Length > 1, args.Length > 2, args.Length); break;\n"))}}
                }
            }
        }
        """,
        Language,
        "EntryPoint.cs");

    private static HashSet<string> Broken(Compilation compilation, CancellationToken cancellationToken) =>
        [.. compilation.GetDiagnostics(cancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Location.SourceTree!.FilePath)];

    private static async Task<HashSet<(string Path, string Rule)>> ReportedAsync(Compilation compilation, CancellationToken cancellationToken)
    {
        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => failure ??= exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync(cancellationToken);
        failure.ShouldBeNull();
        return [.. diagnostics.Select(d => (d.Location.SourceTree!.FilePath, d.Id))];
    }

    private static Truth[] Run(SyntaxTree[] trees, HashSet<string> broken, CancellationToken cancellationToken)
    {
        var compilation = CSharpCompilation.Create(
            "Programs",
            trees.Where(tree => !broken.Contains(tree.FilePath)).Select(tree => CSharpSyntaxTree.Create((CSharpSyntaxNode)Instrumentation.Of(tree.GetRoot(cancellationToken)), Language, tree.FilePath)),
            RuntimeReferences.All.Add(RunnableTorchSharp.Reference),
            Library);
        using var image = new MemoryStream();
        if (!compilation.Emit(image, cancellationToken: cancellationToken).Success)
        {
            // TorchSharp has more members than the one that runs.
            var more = Broken(compilation, cancellationToken);
            broken.UnionWith(more);
            image.SetLength(0);
            compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(tree => more.Contains(tree.FilePath))).Emit(image, cancellationToken: cancellationToken).Success.ShouldBeTrue();
        }

        var without = Execute(image, hasCuda: false, trees.Length);
        var with = Execute(image, hasCuda: true, trees.Length);
        return [.. trees.Select((tree, position) =>
            broken.Contains(tree.FilePath) ? Truth.NotCompiled
            : without[position].Failed > 0 ? Truth.Unsafe
            : without[position].Ended > 0 ? Truth.Translated
            : without[position].Failures > 0 ? Truth.Handled
            : with[position].Uses > 0 ? Truth.Safe
            : Truth.Dead)];
    }

    /// <summary>Whether an exception is the one of a use, or holds it.</summary>
    private static bool IsFailure(Exception exception) => exception switch
    {
        AggregateException or TypeInitializationException => exception.InnerException is { } inner && IsFailure(inner),
        _ => exception.GetType().Name is "UseException" or "NativeUseException",
    };

    /// <summary>Runs every program on all inputs: how often CUDA was used, how often that failed, how many runs ended with that, and how many with another exception after it.</summary>
    private static (int Uses, int Failures, int Failed, int Ended)[] Execute(MemoryStream image, bool hasCuda, int count)
    {
        var context = new AssemblyLoadContext(nameof(ProgramBatch), isCollectible: true);
        try
        {
            var execution = context.LoadFromStream(new MemoryStream(RunnableTorchSharp.Image)).GetType("TorchSharp.Execution", throwOnError: true)!;
            var begin = execution.GetMethod("Begin")!.CreateDelegate<Action>();
            var (uses, failures) = (execution.GetField("Uses")!, execution.GetField("Failures")!);
            execution.GetField("HasCuda")!.SetValue(null, hasCuda);
            image.Position = 0;
            var assembly = context.LoadFromStream(image);
            var results = new (int Uses, int Failures, int Failed, int Ended)[count];
            for (var position = 0; position < count; position++)
            {
                if (assembly.GetType($"{RandomProgram.NamespaceOf(position)}.Program") is not { } program || program.GetMethod("Run")?.CreateDelegate<Action<bool, bool, int>>() is not { } run)
                {
                    continue;
                }

                var reset = program.GetMethod(Instrumentation.Reset)!.CreateDelegate<Action>();
                foreach (var (a, b, n) in Inputs)
                {
                    begin();
                    var (hasEnded, hasFailed) = (false, false);
                    try
                    {
                        reset();
                        run(a, b, n);
                    }
#pragma warning disable CA1031 // How a program ends is what is asked; its exceptions are of types of its own.
                    catch (Exception exception)
                    {
                        hasFailed = IsFailure(exception);
                        hasEnded = !hasFailed && exception.GetType().Name != "ExitException";
                    }
#pragma warning restore CA1031

                    var (used, failed) = ((int)uses.GetValue(null)!, (int)failures.GetValue(null)!);
                    results[position].Uses += used;
                    results[position].Failures += failed;
                    results[position].Ended += failed > 0 && hasEnded ? 1 : 0;
                    results[position].Failed += hasFailed ? 1 : 0;
                }
            }

            return results;
        }
        finally
        {
            context.Unload();
        }
    }
}
