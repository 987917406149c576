using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace TorchSharp.Analyzers.Tests.Devices;

/// <summary>A test of a rule about devices and its fix on sources that reference TorchSharp.</summary>
internal sealed class DeviceTest<TAnalyzer, TCodeFix> : CSharpCodeFixTest<TAnalyzer, TCodeFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    public DeviceTest()
    {
        ReferenceAssemblies = ReferenceAssemblies.Net.Net80;
        TestState.AdditionalReferences.Add(TorchSharpAssembly.Reference);
    }

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose);

    /// <summary>Compares what is reported in a source.</summary>
    public static Task VerifySourceAsync(string source) =>
        new DeviceTest<TAnalyzer, TCodeFix> { TestCode = source }.RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Compares a fixed source.</summary>
    public static Task VerifySourceFixAsync(string source, string fixedSource) =>
        new DeviceTest<TAnalyzer, TCodeFix> { TestCode = source, FixedCode = fixedSource }.RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Compares what is reported in the statements of a method.</summary>
    public static Task VerifyAsync(string statements) => VerifySourceAsync(InMethod(statements));

    /// <summary>Compares the fixed statements of a method.</summary>
    public static Task VerifyFixAsync(string statements, string fixedStatements) => VerifySourceFixAsync(InMethod(statements), InMethod(fixedStatements));

    /// <summary>Expects that no fix is offered for the statements of a method.</summary>
    public static Task VerifyNoFixAsync(string statements) => VerifyFixAsync(statements, statements);

    /// <summary>Compares a message.</summary>
    public static async Task VerifyMessageAsync(string statement, string message)
    {
        var test = new DeviceTest<TAnalyzer, TCodeFix> { TestCode = InMethod(statement) };
        test.ExpectedDiagnostics.Add(new DiagnosticResult(new TAnalyzer().SupportedDiagnostics.Single()).WithLocation(0).WithMessage(message));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string InMethod(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using TorchSharp;
        using static TorchSharp.torch.nn;

        class C
        {
            torch.Tensor field;
            readonly torch.Tensor fixedField;
            static torch.Tensor Shared;
            torch.Tensor Property { get; set; }
            torch.Tensor ReadOnly { get; }
            torch.Tensor Initialized { get; init; }
            C Next { get; set; }

            async Task M(torch.Tensor t, Module model, bool flag, int i, List<torch.Tensor> tensors)
            {
                await Task.Yield();
        {{Indent(statements)}}
            }
        }
        """;

    private static string Indent(string statements) =>
        string.Join("\n", statements.ReplaceLineEndings("\n").Split('\n').Select(line => line.Length == 0 || line[0] == '#' ? line : "        " + line));
}
