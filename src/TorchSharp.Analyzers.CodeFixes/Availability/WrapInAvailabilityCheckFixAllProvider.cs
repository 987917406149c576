using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TorchSharp.Analyzers.Availability;

/// <summary>
/// Wraps everything in a document in one step. Merging single fixes, as the batch fixer does, would lose those whose
/// statements overlap.
/// </summary>
internal sealed class WrapInAvailabilityCheckFixAllProvider : DocumentBasedFixAllProvider
{
    public static readonly WrapInAvailabilityCheckFixAllProvider Instance = new();

    private WrapInAvailabilityCheckFixAllProvider()
    {
    }

    /// <inheritdoc/>
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        await AvailabilityCheckFixer.FixAsync(
            document, diagnostics.Select(d => d.Location.SourceSpan).ToImmutableArray(), fixAllContext.CancellationToken).ConfigureAwait(false);
}
