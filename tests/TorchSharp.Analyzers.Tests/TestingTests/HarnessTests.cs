using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace TorchSharp.Analyzers.Tests.TestingTests;

/// <summary>The harness itself: what it must not let through.</summary>
public class HarnessTests
{
    [Fact]
    public Task Passes_what_is_as_declared() => Test<UnderscoreAnalyzer>("class {|T1:_A|} { }").RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Fails_on_an_undeclared_diagnostic() => FailsAsync(Test<UnderscoreAnalyzer>("class _A { }"), "not expected");

    [Fact]
    public Task Fails_on_a_missing_diagnostic() => FailsAsync(Test<UnderscoreAnalyzer>("class [|A|] { }"), "not reported");

    [Fact]
    public Task Fails_on_a_diagnostic_elsewhere() => FailsAsync(Test<UnderscoreAnalyzer>("[|class|] _A { }"), "not reported");

    [Fact]
    public Task Fails_on_an_undeclared_compiler_error() => FailsAsync(Test<UnderscoreAnalyzer>("class A : B { }"), "CS0246");

    [Fact]
    public Task Passes_a_declared_compiler_error() => Test<UnderscoreAnalyzer>("class A : {|CS0246:B|} { }").RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Fails_on_another_message()
    {
        var test = Test<UnderscoreAnalyzer>("class {|#0:_A|} { }");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(UnderscoreAnalyzer.Rule).WithLocation(0).WithArguments("_B"));
        return FailsAsync(test, "'_B'");
    }

    [Fact]
    public Task Passes_the_right_message()
    {
        var test = Test<UnderscoreAnalyzer>("class {|#0:_A|} { }");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(UnderscoreAnalyzer.Rule).WithLocation(0).WithArguments("_A"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Fails_on_an_exception_of_the_analyzer() => FailsAsync(Test<ThrowingAnalyzer>("class A { }"), "An analyzer threw");

    [Fact]
    public Task Fails_on_an_analyzer_that_reports_generated_code() => FailsAsync(Test<GeneratedCodeAnalyzer>("class [|_A|] { }"), "Generated code");

    [Fact]
    public Task Passes_a_right_fix() => Fix<RenamingFix>("class [|_A|] { }", "class A { }").RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Fails_on_another_result_of_the_fix() => FailsAsync(Fix<RenamingFix>("class [|_A|] { }", "class B { }"), "differs");

    [Fact]
    public Task Fails_on_a_fix_that_is_not_expected() => FailsAsync(Fix<RenamingFix>("class [|_A|] { }", "class [|_A|] { }"), "differs");

    [Fact]
    public Task Fails_on_a_fix_that_changes_nothing() => FailsAsync(Fix<IdleFix>("class [|_A|] { }", "class [|_A|] { }"), "changes nothing");

    private static CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> Test<TAnalyzer>(string source)
        where TAnalyzer : UnderscoreAnalyzer, new()
    {
        var test = new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> { TestCode = source };
        test.TestState.AdditionalReferences.Add(TorchSharpAssembly.Reference);
        return test;
    }

    private static CSharpCodeFixTest<UnderscoreAnalyzer, TFix, DefaultVerifier> Fix<TFix>(string source, string fixedSource)
        where TFix : RenamingFix, new()
    {
        var test = new CSharpCodeFixTest<UnderscoreAnalyzer, TFix, DefaultVerifier> { TestCode = source, FixedCode = fixedSource };
        test.TestState.AdditionalReferences.Add(TorchSharpAssembly.Reference);
        return test;
    }

    private static async Task FailsAsync(AnalyzerTest<DefaultVerifier> test, string part)
    {
        var failure = await Should.ThrowAsync<InvalidOperationException>(() => test.RunAsync(TestContext.Current.CancellationToken));
        failure.Message.ShouldContain(part);
    }
}
