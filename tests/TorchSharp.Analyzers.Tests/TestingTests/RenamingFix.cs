using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Tests.TestingTests;

/// <summary>Takes the underscore away.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public class RenamingFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["T1"];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(CodeAction.Create("Fix", token => FixAsync(context.Document, context.Span, token), "fix"), context.Diagnostics);
        return Task.CompletedTask;
    }

    protected virtual string Replacement(string name) => name[1..];

    private async Task<Document> FixAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken);
        return document.WithText(text.Replace(span, Replacement(text.ToString(span))));
    }
}
