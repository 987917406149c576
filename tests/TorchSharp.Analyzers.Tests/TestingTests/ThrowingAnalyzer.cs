using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TorchSharp.Analyzers.Tests.TestingTests;

/// <summary>Throws on every class.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ThrowingAnalyzer : UnderscoreAnalyzer
{
    protected override void Analyze(SyntaxNodeAnalysisContext context) => throw new NotSupportedException("broken");
}
