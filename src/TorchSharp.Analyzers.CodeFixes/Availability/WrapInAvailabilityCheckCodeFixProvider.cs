using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Fixes TORCH1001 by running the statement only if CUDA is available.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WrapInAvailabilityCheckCodeFixProvider))]
public sealed class WrapInAvailabilityCheckCodeFixProvider : AvailabilityCodeFixProvider
{
    /// <summary>Tells this fix from others of the same diagnostic, in every version and language.</summary>
    public const string EquivalenceKey = "TORCH1001.WrapInAvailabilityCheck";

    private protected override string Title => "Run only if CUDA is available";

    private protected override string Key => EquivalenceKey;

    private protected override bool CanFix(SyntaxNode root, TextSpan expression, SemanticModel model, CancellationToken cancellationToken) =>
        AvailabilityCheckFixer.CanFix(root, expression, model, cancellationToken);

    private protected override Task<Document> FixAsync(Document document, ImmutableArray<TextSpan> expressions, CancellationToken cancellationToken) =>
        AvailabilityCheckFixer.FixAsync(document, expressions, cancellationToken);
}
