using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TorchSharp.Analyzers.Tests.TestingTests;

/// <summary>Offers a fix that leaves everything as it is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class IdleFix : RenamingFix
{
    protected override string Replacement(string name) => name;
}
