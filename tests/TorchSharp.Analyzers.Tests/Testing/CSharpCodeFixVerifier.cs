using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Microsoft.CodeAnalysis.CSharp.Testing;

/// <summary>The short form of a test of one code fix.</summary>
public class CSharpCodeFixVerifier<TAnalyzer, TCodeFix, TVerifier> : CSharpAnalyzerVerifier<TAnalyzer, TVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
    where TVerifier : IVerifier, new()
{
#pragma warning disable CA1000 // The names and shapes of Microsoft.CodeAnalysis.Testing.
    /// <summary>Compares the fixed source with what is expected.</summary>
    public static Task VerifyCodeFixAsync(string source, string fixedSource) =>
        new CSharpCodeFixTest<TAnalyzer, TCodeFix, TVerifier> { TestCode = source, FixedCode = fixedSource }.RunAsync();
#pragma warning restore CA1000
}
