using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TorchSharp.Analyzers;

namespace TorchSharp.Sdk.Benchmarks;

/// <summary>
/// Each analyzer on generated programs of 1, 4 and 16 times a size, beside CA1416 on the same input in the same run. Times are the compiler's own telemetry;
/// actions run one after the other.
/// </summary>
internal static class AnalyzerCosts
{
    private const int FilesOfOne = 30;
    private const int Rounds = 5;

    private static readonly int[] s_sizes = [1, 4, 16];

    /// <summary>Prints a table of milliseconds, growth and ratios.</summary>
    public static async Task RunAsync()
    {
        var analyzers = typeof(RuleIds).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!).OrderBy(NameOf, StringComparer.Ordinal).Append(InstalledSdk.PlatformCompatibility()).ToImmutableArray();
        var times = analyzers.ToDictionary(analyzer => analyzer, _ => new double[s_sizes.Length]);
        var (bind, allocated, lines) = (new double[s_sizes.Length], new double[s_sizes.Length], new int[s_sizes.Length]);
        // The analyzers and the compiler are compiled again while they run, faster each time: until they are through, small sizes would look slow.
        var largest = GeneratedProgram.Files(FilesOfOne * s_sizes[^1]).ToList();
        for (var round = 0; round < Rounds; round++)
            await MeasureAsync(largest, analyzers);

        for (var size = 0; size < s_sizes.Length; size++)
        {
            var texts = GeneratedProgram.Files(FilesOfOne * s_sizes[size]).ToList();
            lines[size] = texts.Sum(text => text.Split('\n').Length);
            var rounds = new List<Round>();
            for (var round = 0; round < Rounds; round++)
                rounds.Add(await MeasureAsync(texts, analyzers));
            foreach (var analyzer in analyzers)
                times[analyzer][size] = Fastest(rounds.Select(round => round.Times[analyzer]));
            bind[size] = Fastest(rounds.Select(round => round.Binding));
            allocated[size] = Fastest(rounds.Select(round => round.Allocated));
        }

        Console.WriteLine($"Compiler {typeof(Compilation).Assembly.GetName().Version} of {Path.GetFileName(InstalledSdk.Folder)}; {string.Join(", ", lines)} lines; fastest of {Rounds} rounds, milliseconds");
        Console.WriteLine("| analyzer | 1x | 4x | 16x | 4x : 1x | 16x : 4x | : CA1416 at 16x |\n|---|---|---|---|---|---|---|");
        var platform = times[analyzers[^1]];
        foreach (var analyzer in analyzers)
            Print(NameOf(analyzer), times[analyzer], platform);
        Print("all of ours", [.. s_sizes.Select((_, size) => analyzers.SkipLast(1).Sum(analyzer => times[analyzer][size]))], platform);
        Print("binding, for comparison", bind, platform);
        Print("MB that all analyzers, CA1416 among them, allocate", allocated, null);
    }

    private static async Task<Round> MeasureAsync(IReadOnlyList<string> texts, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var bound = Compile(texts);
        GC.Collect();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        if (bound.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException($"The generated program is wrong: {error}");
        var binding = clock.Elapsed.TotalMilliseconds;

        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([], new BuildProperties()), (exception, _, _) => failure ??= exception, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        var analysis = Compile(texts).WithAnalyzers(analyzers, options);
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes();
        await analysis.GetAnalyzerDiagnosticsAsync();
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        if (failure is not null)
            throw new InvalidOperationException("An analyzer failed.", failure);
        var times = new Dictionary<DiagnosticAnalyzer, double>();
        foreach (var analyzer in analyzers)
            times.Add(analyzer, (await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None)).ExecutionTime.TotalMilliseconds);
        return new Round(times, binding, allocated / 1e6);
    }

    private static CSharpCompilation Compile(IReadOnlyList<string> texts) => CSharpCompilation.Create(
        "Generated", texts.Select((text, number) => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest), $"{number}.cs")),
        References.Value, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));

    private static Lazy<ImmutableArray<MetadataReference>> References { get; } = new(() =>
    [
        .. Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll").Where(IsManaged).Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "netstandard.dll")),
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "stand-in", "TorchSharp.dll")),
    ]);

    private static bool IsManaged(string path)
    {
        try
        {
            AssemblyName.GetAssemblyName(path);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }

    private static void Print(string name, double[] values, double[]? platform) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {name} | {values[0]:F1} | {values[1]:F1} | {values[2]:F1} | {values[1] / values[0]:F1} | {values[2] / values[1]:F1} | {(platform is null ? "" : (values[2] / platform[2]).ToString("F2", CultureInfo.InvariantCulture))} |"));

    private static string NameOf(DiagnosticAnalyzer analyzer) => $"{analyzer.SupportedDiagnostics[0].Id} {analyzer.GetType().Name}";

    private static double Fastest(IEnumerable<double> values) => values.Min();

    private sealed record Round(Dictionary<DiagnosticAnalyzer, double> Times, double Binding, double Allocated);
}
