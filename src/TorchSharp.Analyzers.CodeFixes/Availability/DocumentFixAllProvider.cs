using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Availability;

/// <summary>
/// Fixes everything in a document in one step. Merging single fixes, as the batch fixer does, would lose those that overlap and
/// repeat what is needed once.
/// </summary>
internal sealed class DocumentFixAllProvider(Func<Document, ImmutableArray<TextSpan>, CancellationToken, Task<Document>> fix) : DocumentBasedFixAllProvider
{
    /// <inheritdoc/>
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        await fix(document, diagnostics.Select(d => d.Location.SourceSpan).ToImmutableArray(), fixAllContext.CancellationToken).ConfigureAwait(false);
}
