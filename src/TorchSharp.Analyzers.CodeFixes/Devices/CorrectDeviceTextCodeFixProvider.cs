using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Devices;

/// <summary>Fixes TORCH1004 by writing the device that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectDeviceTextCodeFixProvider))]
public sealed class CorrectDeviceTextCodeFixProvider : CodeFixProvider
{
    /// <summary>Tells this fix from others of the same diagnostic, in every version and language.</summary>
    public const string EquivalenceKey = "TORCH1004.CorrectDeviceText";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnreadableDevice);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            // A constant with a name has other uses, which the fix would not see.
            if (diagnostic.Properties.TryGetValue(UnreadableDeviceAnalyzer.ReplacementProperty, out var replacement)
                && replacement is not null
                && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal
                && literal.IsKind(SyntaxKind.StringLiteralExpression))
            {
                var change = new TextChange(literal.Span, $"\"{replacement}\"");
                context.RegisterCodeFix(
                    CodeAction.Create("Write the device that was meant", token => TextEdit.ApplyAsync(context.Document, change, token), EquivalenceKey), diagnostic);
            }
        }
    }
}
