using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Fixes TORCH1001 by running the statement only if CUDA is available.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WrapInAvailabilityCheckCodeFixProvider))]
[Shared]
public sealed class WrapInAvailabilityCheckCodeFixProvider : CodeFixProvider
{
    /// <summary>Tells this fix from others of the same diagnostic, in every version and language.</summary>
    public const string EquivalenceKey = "TORCH1001.WrapInAvailabilityCheck";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.CudaWithoutCheck);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new DocumentFixAllProvider(AvailabilityCheckFixer.FixAsync);

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
            if (AvailabilityCheckFixer.CanFix(root, expression, model, context.CancellationToken))
            {
                var action = CodeAction.Create(
                    "Run only if CUDA is available",
                    token => AvailabilityCheckFixer.FixAsync(document, ImmutableArray.Create(expression), token),
                    EquivalenceKey);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }
}
