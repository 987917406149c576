using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using Microsoft.CodeAnalysis.Operations;
using TorchSharp.Analyzers.Availability;
using TorchSharp.Analyzers.Availability.Callers;
using TorchSharp.Analyzers.Availability.Search;
using TorchSharp.Analyzers.Availability.Vocabulary;

namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>What the rule costs: nothing without TorchSharp, little without candidates, and bounded time on generated giants.</summary>
public class CostTests
{
    // Measured at one to two seconds each, cold. This only tells a run that ends from one that does not, however busy the machine is.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task Without_TorchSharp_nothing_is_registered()
    {
        var telemetry = await TelemetryAsync(new CudaWithoutCheckAnalyzer(), "class C { void M() { System.Console.WriteLine(); } }", []);

        telemetry.CompilationStartActionsCount.ShouldBe(1);
        telemetry.OperationBlockStartActionsCount.ShouldBe(0);
        telemetry.OperationActionsCount.ShouldBe(0);
        telemetry.OperationBlockActionsCount.ShouldBe(0);
        telemetry.SyntaxNodeActionsCount.ShouldBe(0);
        telemetry.SymbolActionsCount.ShouldBe(0);
        telemetry.SemanticModelActionsCount.ShouldBe(0);
    }

    [Fact]
    public async Task With_TorchSharp_each_rule_is_called_once_a_file()
    {
        foreach (var analyzer in AllAnalyzers.Instances.Where(a => a.SupportedDiagnostics[0].Id.StartsWith("TORCH1", StringComparison.Ordinal)))
        {
            var telemetry = await TelemetryAsync(analyzer, "class C { void M() { System.Console.WriteLine(); } }", [TorchSharpAssembly.Reference]);

            telemetry.OperationBlockStartActionsCount.ShouldBe(0);
            telemetry.OperationActionsCount.ShouldBe(0);
            telemetry.OperationBlockActionsCount.ShouldBe(0);
            telemetry.SyntaxNodeActionsCount.ShouldBe(0);
            telemetry.SymbolActionsCount.ShouldBe(0);
            telemetry.SemanticModelActionsCount.ShouldBeLessThanOrEqualTo(1);
        }
    }

    [Fact]
    public void A_body_without_candidates_needs_no_flow()
    {
        NeedsFlow("t.cpu(); t.to(d); torch.zeros(3, device: d); System.Console.WriteLine(torch.cuda.is_available());").ShouldBeFalse();
        NeedsFlow("t.to(torch.CPU); t.to(\"cpu\"); t.to(DeviceType.CPU);").ShouldBeFalse();
    }

    [Fact]
    public void A_body_with_a_candidate_needs_flow()
    {
        NeedsFlow("t.cuda();").ShouldBeTrue();
        NeedsFlow("_ = torch.CUDA;").ShouldBeTrue();
        NeedsFlow("t.to(\"cuda:1\");").ShouldBeTrue();
        NeedsFlow("var e = new torch.Device(\"cuda\"); t.to(e);").ShouldBeTrue();
        NeedsFlow("System.Func<torch.Device, bool, torch.Tensor> f = t.cuda;").ShouldBeTrue();
    }

    [Fact]
    public void A_program_without_devices_has_its_text_searched_and_nothing_else()
    {
        var work = Analyze(Enumerable.Range(0, 50).Select(i => $"class C{i} {{ /* cuda */ private string _s = \"to\"; int M(int n) {{ // device\n return n + _s.Length; }} }}"));

        work.Candidates.ShouldBe(0);
        work.Graphs.ShouldBe(0);
        work.Solved.ShouldBe(0);
        work.LooksForNames.ShouldBeFalse();
    }

    [Fact]
    public void A_body_with_a_move_to_a_device_from_outside_needs_no_graph()
    {
        var work = Analyze(Enumerable.Range(0, 50).Select(i => $"class C{i} {{ private readonly torch.Device _d; C{i}(torch.Device d) {{ _d = d; }} torch.Tensor M(torch.Tensor t, torch.Device d) => t.to(d).to(_d); }}"));

        work.Candidates.ShouldBe(100);
        work.Graphs.ShouldBe(0);
        work.LooksForNames.ShouldBeFalse();
    }

    [Fact]
    public void What_a_body_checks_itself_asks_for_nothing_around_it()
    {
        var work = Analyze(Enumerable.Range(0, 50).Select(i => $"class C{i} {{ private bool _b; void M(torch.Tensor t) {{ _b = true; if (torch.cuda.is_available()) t.cuda(); }} void N(int n) {{ M(torch.zeros(n)); }} }}"));

        work.Graphs.ShouldBe(50);
        work.Solved.ShouldBe(50);
        work.Callers.ShouldBe(0);
        work.LooksForNames.ShouldBeFalse();
        work.Reported.ShouldBe(0);
    }

    [Fact]
    public void A_device_that_a_check_chose_asks_for_nothing_but_where_it_comes_from()
    {
        var work = Analyze(Enumerable.Range(0, 50)
            .Select(i => $"class C{i} {{ torch.Tensor M(torch.Tensor t) => t.to(Devices.Best); }}")
            .Append("static class Devices { internal static readonly torch.Device Best = torch.cuda.is_available() ? torch.CUDA : torch.CPU; }"));

        work.Graphs.ShouldBe(1);
        work.Callers.ShouldBe(0);
        work.LooksForNames.ShouldBeFalse();
        work.Reported.ShouldBe(0);
    }

    /// <summary>What comes after an unchecked use is run once, to find other uses, and never again to find out what is known at the first.</summary>
    [Fact]
    public void What_runs_after_an_unchecked_use_is_not_looked_into()
    {
        var work = Analyze(
        [
            "static class Run { internal static bool Ready() => torch.cuda.is_available() && Helpers.A(); internal static void M(torch.Tensor t) { t.cuda(); if (Ready()) Helpers.B(); } }",
            "static class Helpers { internal static bool A() => torch.cuda.device_count() > 0; internal static bool B() => torch.cuda.is_available(); }",
            "public static class All { public static void N(torch.Tensor t) { Run.M(t); Helpers.B(); } }",
        ]);

        work.Reported.ShouldBe(1);

        // Of the use, and of its caller: none of a helper that is called further on.
        work.Graphs.ShouldBe(2);
    }

    /// <summary>Where no check is anywhere, constructors and set-ups can have made sure of nothing, and wrappers of exceptions decide nothing.</summary>
    [Fact]
    public void A_program_without_a_check_is_asked_for_none()
    {
        var work = Analyze(Enumerable.Range(0, 20).Select(i => $$"""
            internal sealed class C{{i}}
            {
                private readonly int _n;
                internal C{{i}}(int n) { if (n < 0) Fail(); _n = n; }
                private static void Fail() { throw new System.ArgumentException(); }
                internal void M(torch.Tensor t) { if (_n < 3) Fail(); t.cuda(); }
                public static void N(torch.Tensor t) { new C{{i}}(3).M(t); }
            }
            """));

        work.Reported.ShouldBe(20);
        work.Graphs.ShouldBeLessThanOrEqualTo(80);
    }

    /// <summary>A caller for each use, and one for all of them: no body is solved more often because more uses lead to it.</summary>
    [Fact]
    public void Work_grows_with_the_number_of_candidates()
    {
        var (few, many) = (Analyze(Chain(20)), Analyze(Chain(80)));

        few.Reported.ShouldBe(20);
        many.Reported.ShouldBe(80);
        many.Solved.ShouldBe(4 * few.Solved);
        many.Graphs.ShouldBeLessThanOrEqualTo(4 * few.Graphs);
        many.Callers.ShouldBeLessThanOrEqualTo((4 * few.Callers) + 4);

        static IEnumerable<string> Chain(int count) => Enumerable.Range(0, count)
            .Select(i => $"static class C{i} {{ internal static void M(torch.Tensor t) {{ t.cuda(); }} internal static void N(torch.Tensor t) {{ M(t); }} }}")
            .Append($"public static class All {{ public static void Run(torch.Tensor t) {{ {string.Concat(Enumerable.Range(0, count).Select(i => $"C{i}.N(t);"))} }} }}");
    }

    [Fact]
    public async Task A_method_of_ten_thousand_lines()
    {
        var body = new StringBuilder();
        for (var i = 0; i < 2_500; i++)
        {
            body.AppendLine(CultureInfo.InvariantCulture, $"var ok{i} = flag && torch.cuda.is_available();");
            body.AppendLine(CultureInfo.InvariantCulture, $"if (ok{i})");
            body.AppendLine("    t.cuda();");
            body.AppendLine(CultureInfo.InvariantCulture, $"var d{i} = torch.cuda.is_available() ? torch.CUDA : torch.CPU;");
        }

        body.AppendLine("t.cuda();");
        (await CountInTimeAsync(body.ToString())).ShouldBe(1);
    }

    [Fact]
    public async Task Five_hundred_nested_ifs()
    {
        const int Depth = 500;
        var body = new StringBuilder();
        for (var i = 0; i < Depth; i++)
        {
            body.Append(CultureInfo.InvariantCulture, $"if (n > {i} || torch.cuda.is_available()) {{ ");
        }

        body.Append("t.cuda();");
        body.Append('}', Depth);
        (await CountInTimeAsync(body.ToString())).ShouldBe(1);
    }

    [Fact]
    public async Task Two_hundred_local_functions_that_call_one_another()
    {
        var body = new StringBuilder("if (torch.cuda.is_available()) F0(n); F199(n);");
        for (var i = 0; i < 200; i++)
        {
            body.AppendLine(CultureInfo.InvariantCulture, $"void F{i}(int k) {{ if (k > {i}) t.cuda(); F{(i + 1) % 200}(k); F{(i * 7) % 200}(k); }}");
        }

        (await CountInTimeAsync(body.ToString())).ShouldBe(200);
    }

    [Fact]
    public async Task Loops_in_loops_with_flags_that_depend_on_one_another()
    {
        var body = new StringBuilder("bool f0 = torch.cuda.is_available();");
        for (var i = 1; i < 60; i++)
        {
            body.Append(CultureInfo.InvariantCulture, $"bool f{i} = f{i - 1};");
        }

        for (var i = 0; i < 60; i++)
        {
            body.Append(CultureInfo.InvariantCulture, $"while (n-- > {i}) {{ f{i} = f{(i + 59) % 60}; ");
        }

        body.Append("if (f7) t.cuda(); f0 = flag;");
        body.Append('}', 60);
        (await CountInTimeAsync(body.ToString())).ShouldBe(1);
    }

    [Fact]
    public async Task An_expression_of_thousands_of_operands()
    {
        var body = $"var s = {string.Join(" + ", Enumerable.Repeat("n.ToString()", 3_000))}; t.cuda();";
        (await CountInTimeAsync(body)).ShouldBe(1);
    }

    [Fact]
    public async Task Helpers_that_all_call_one_another()
    {
        var members = new StringBuilder();
        for (var i = 0; i < 60; i++)
        {
            members.AppendLine(CultureInfo.InvariantCulture, $"static bool H{i}(int k) => {string.Join(" || ", Enumerable.Range(0, 60).Select(j => $"H{j}(k - 1)"))} || torch.cuda.is_available();");
        }

        (await CountInTimeAsync("if (H0(n)) t.cuda();", members.ToString())).ShouldBe(1);
    }

    [Fact]
    public async Task Fields_and_helpers_that_all_depend_on_one_another()
    {
        const int Count = 60;
        var members = new StringBuilder();
        for (var i = 0; i < Count; i++)
        {
            var next = (i + 1) % Count;
            members.AppendLine(CultureInfo.InvariantCulture, $"private bool _f{i};");
            members.AppendLine(CultureInfo.InvariantCulture, $"private bool P{i} => _f{next} && Set{next}(_f{i});");
            members.AppendLine(CultureInfo.InvariantCulture, $"private bool Set{i}(bool b) {{ _f{i} = b && _f{next} || P{next} && torch.cuda.is_available(); return _f{(i * 7) % Count}; }}");
        }

        (await CountInTimeAsync("var c = new C(); if (c._f3 && c.P7 && c.Set9(torch.cuda.is_available())) t.cuda();", members.ToString())).ShouldBeInRange(0, 1);
    }

    [Fact]
    public async Task A_long_chain_of_helpers()
    {
        var members = new StringBuilder("static bool H0() => torch.cuda.is_available();");
        for (var i = 1; i < 300; i++)
        {
            members.AppendLine(CultureInfo.InvariantCulture, $"static bool H{i}() => H{i - 1}() && H{i - 1}();");
        }

        (await CountInTimeAsync("if (H5()) t.cuda(); if (H299()) t.cuda();", members.ToString())).ShouldBeInRange(0, 1);
    }

    [Theory]
    [InlineData("if (torch.cuda.is_available()) K0.F(t, 3);", 0)]
    [InlineData("if (torch.cuda.is_available()) K0.F(t, 3); K150.F(t, 3);", 300)]
    public async Task Three_hundred_methods_that_call_one_another(string call, int expected)
    {
        var types = new StringBuilder();
        for (var i = 0; i < 300; i++)
        {
            types.AppendLine(CultureInfo.InvariantCulture, $"internal static class K{i} {{ internal static void F(torch.Tensor t, int n) {{ t.cuda(); if (n > 0) {{ K{(i + 1) % 300}.F(t, n - 1); K{(i * 7) % 300}.F(t, n - 1); }} }} }}");
        }

        (await CountInTimeAsync(call, types.ToString())).ShouldBe(expected);
    }

    [Fact]
    public async Task Types_that_construct_one_another_have_one_answer()
    {
        var types = new StringBuilder();
        for (var i = 0; i < 20; i++)
        {
            types.AppendLine(
                CultureInfo.InvariantCulture,
                $"internal sealed class K{i} {{ public K{i}(int a) {{ if (a > 3 && !torch.cuda.is_available()) throw new System.Exception(); if (a > 5) new K{(i + 1) % 20}(a - 1).Go(null!); }} public void Go(torch.Tensor t) {{ t.cuda(); }} }}");
        }

        for (var run = 0; run < 5; run++)
        {
            (await CountInTimeAsync("new K0(3).Go(t);", types.ToString())).ShouldBe(20);
        }
    }

    /// <summary>Runs the rule over classes of one file each and counts what it did.</summary>
    private static (int Candidates, int Graphs, int Solved, int Callers, bool LooksForNames, int Reported) Analyze(IEnumerable<string> classes)
    {
        var compilation = CSharpCompilation.Create(
            "Cost",
            classes.Select(c => CSharpSyntaxTree.ParseText($"using TorchSharp;\n{c}")),
            [.. RuntimeReferences.All, TorchSharpAssembly.Reference],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        var availability = new AvailabilityContext(TorchSharpSymbols.TryCreate(compilation)!, new GuardMemberList([]));
        var reported = compilation.SyntaxTrees.Sum(tree => availability.Unchecked.In(compilation.GetSemanticModel(tree), TestContext.Current.CancellationToken).Sum(uses => uses.Length));
        return (CandidateBodies.Of(compilation).Count, availability.Bodies.GraphCount, availability.Unchecked.SolvedBodies, availability.Solved.Count, availability.Vocabulary.IsValueCreated, reported);
    }

    private static CSharpCompilation Compile(string source, IEnumerable<MetadataReference> references)
    {
        var compilation = CSharpCompilation.Create(
            "Cost",
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview))],
            [.. RuntimeReferences.All, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return compilation;
    }

    private static async Task<AnalyzerTelemetryInfo> TelemetryAsync(DiagnosticAnalyzer analyzer, string source, IEnumerable<MetadataReference> references)
    {
        var analysis = Compile(source, references).WithAnalyzers([analyzer]);
        await analysis.GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken);
    }

    private static bool NeedsFlow(string statements)
    {
        var compilation = Compile(InClass(statements, ""), [TorchSharpAssembly.Reference]);
        var tree = compilation.SyntaxTrees.Single();
        var method = tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.MethodDeclarationSyntax>().Single();
        var body = compilation.GetSemanticModel(tree).GetOperation(method.Body!)!;
        return new BlockCandidates(new AvailabilityContext(TorchSharpSymbols.TryCreate(compilation)!, new GuardMemberList([])), new CandidateBody(BodyReader.RootOf(body)), CancellationToken.None).NeedFlow;
    }

    private static async Task<int> CountInTimeAsync(string statements, string members = "")
    {
        var compilation = Compile(InClass(statements, members), [TorchSharpAssembly.Reference]);
        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => failure = exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var watch = Stopwatch.StartNew();
        var found = await compilation.WithAnalyzers([new CudaWithoutCheckAnalyzer()], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        watch.Stop();
        TestContext.Current.TestOutputHelper?.WriteLine($"{TestContext.Current.TestMethod?.MethodName}: {watch.ElapsedMilliseconds} ms");
        failure.ShouldBeNull();
        watch.Elapsed.ShouldBeLessThan(Patience);
        return found.Length;
    }

    private static string InClass(string statements, string members) => $$"""
        using TorchSharp;
        class C
        {
            {{members}}
            static void M(torch.Tensor t, torch.Device d, bool flag, int n)
            {
                {{statements}}
            }
        }
        """;
}
