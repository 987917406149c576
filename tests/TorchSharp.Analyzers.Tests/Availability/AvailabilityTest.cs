using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using TorchSharp.Analyzers.Availability;

namespace TorchSharp.Analyzers.Tests.Availability;

/// <summary>A test of TORCH1001 and its fix on sources that reference TorchSharp.</summary>
internal sealed class AvailabilityTest : CSharpCodeFixTest<CudaWithoutCheckAnalyzer, WrapInAvailabilityCheckCodeFixProvider, DefaultVerifier>
{
    public AvailabilityTest()
    {
        ReferenceAssemblies = ReferenceAssemblies.Net.Net80;
        TestState.AdditionalReferences.Add(TorchSharpAssembly.Reference);
        CodeActionEquivalenceKey = WrapInAvailabilityCheckCodeFixProvider.EquivalenceKey;
    }

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose);

    /// <summary>Compares what is reported in the statements of a method.</summary>
    public static Task VerifyAsync(string statements) => new AvailabilityTest { TestCode = InMethod(statements) }.RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Compares the fixed statements of a method.</summary>
    public static Task VerifyFixAsync(string statements, string fixedStatements) =>
        new AvailabilityTest { TestCode = InMethod(statements), FixedCode = InMethod(fixedStatements) }.RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Expects that no fix is offered for a whole source.</summary>
    public static Task VerifyNoFixAsync(string source) =>
        new AvailabilityTest { TestCode = source, FixedCode = source }.RunAsync(TestContext.Current.CancellationToken);

    private static string InMethod(string statements) => $$"""
        using System;
        using System.Linq;
        using TorchSharp;
        using static TorchSharp.torch.nn;

        class C
        {
            static void M(torch.Tensor t, Module model, bool flag)
            {
        {{Indent(statements)}}
            }
        }
        """;

    private static string Indent(string statements) =>
        string.Join("\n", statements.ReplaceLineEndings("\n").Split('\n').Select(line => line.Length == 0 || line[0] == '#' ? line : "        " + line));
}
