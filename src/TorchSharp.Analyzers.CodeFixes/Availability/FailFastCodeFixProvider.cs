using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Fixes TORCH1001 by letting the member throw at its start, with a text that helps, unless CUDA is available.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FailFastCodeFixProvider))]
public sealed class FailFastCodeFixProvider : AvailabilityCodeFixProvider
{
    /// <summary>Tells this fix from others of the same diagnostic, in every version and language.</summary>
    public const string EquivalenceKey = "TORCH1001.FailFast";

    private protected override string Title => "Fail fast unless CUDA is available";

    private protected override string Key => EquivalenceKey;

    private protected override bool CanFix(SyntaxNode root, TextSpan expression, SemanticModel model, CancellationToken cancellationToken) =>
        FailFastFixer.CanFix(root.FindNode(expression, getInnermostNodeForTie: true), model);

    private protected override Task<Document> FixAsync(Document document, ImmutableArray<TextSpan> expressions, CancellationToken cancellationToken) =>
        FailFastFixer.FixAsync(document, expressions, cancellationToken);
}
