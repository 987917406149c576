using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Fixes TORCH1001 by letting the member throw at its start, with a text that helps, unless CUDA is available.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FailFastCodeFixProvider))]
[Shared]
public sealed class FailFastCodeFixProvider : CodeFixProvider
{
    /// <summary>Tells this fix from others of the same diagnostic, in every version and language.</summary>
    public const string EquivalenceKey = "TORCH1001.FailFast";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.CudaWithoutCheck);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new DocumentFixAllProvider(FailFastFixer.FixAsync);

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

        foreach (var diagnostic in context.Diagnostics)
        {
            var expression = diagnostic.Location.SourceSpan;
            if (FailFastFixer.CanFix(root.FindNode(expression, getInnermostNodeForTie: true), model))
            {
                var action = CodeAction.Create("Fail fast unless CUDA is available", token => FailFastFixer.FixAsync(document, ImmutableArray.Create(expression), token), EquivalenceKey);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }
}
