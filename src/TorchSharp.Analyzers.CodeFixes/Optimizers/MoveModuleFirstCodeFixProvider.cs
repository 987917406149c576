using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TorchSharp.Analyzers.Optimizers;

/// <summary>Fixes TORCH1005 by moving the module before its optimizer is made.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveModuleFirstCodeFixProvider))]
public sealed class MoveModuleFirstCodeFixProvider : CodeFixProvider
{
    /// <summary>Tells this fix from others of the same diagnostic, in every version and language.</summary>
    public const string EquivalenceKey = "TORCH1005.MoveModuleFirst";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.OptimizerBeforeMove);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null || root is null)
        {
            return;
        }

        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var move = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            var creation = root.FindNode(diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true);
            if (StatementExchange.Find(move, creation, model, text, context.CancellationToken) is { } exchange)
            {
                var action = CodeAction.Create("Move the module first", _ => Task.FromResult(document.WithText(exchange.Apply(text))), EquivalenceKey);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }
}
