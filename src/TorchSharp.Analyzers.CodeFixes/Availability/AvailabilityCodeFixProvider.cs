using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Availability;

/// <summary>What the fixes of TORCH1001 share: each decides by the syntax of the expression, and fixes any number of them in a document at once.</summary>
public abstract class AvailabilityCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.CudaWithoutCheck);

    private protected abstract string Title { get; }

    private protected abstract string Key { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new DocumentFixAllProvider(FixAsync);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
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
            if (CanFix(root, expression, model, context.CancellationToken))
            {
                context.RegisterCodeFix(CodeAction.Create(Title, token => FixAsync(document, ImmutableArray.Create(expression), token), Key), diagnostic);
            }
        }
    }

    private protected abstract bool CanFix(SyntaxNode root, TextSpan expression, SemanticModel model, CancellationToken cancellationToken);

    private protected abstract Task<Document> FixAsync(Document document, ImmutableArray<TextSpan> expressions, CancellationToken cancellationToken);
}
