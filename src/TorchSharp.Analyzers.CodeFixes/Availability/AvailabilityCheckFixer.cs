using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Puts any number of failing expressions of one document under checks, in one step.</summary>
internal static class AvailabilityCheckFixer
{
    /// <summary>The document with a check around every one of the expressions that can be wrapped.</summary>
    public static async Task<Document> FixAsync(Document document, ImmutableArray<TextSpan> expressions, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root is null)
        {
            return document;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var options = await document.GetOptionsAsync(cancellationToken).ConfigureAwait(false);
        var unit = options.GetOption(FormattingOptions.UseTabs, LanguageNames.CSharp)
            ? "\t"
            : new string(' ', options.GetOption(FormattingOptions.IndentationSize, LanguageNames.CSharp));
        var writer = new CheckWriter(text, root, unit);

        var ranges = expressions
            .Select(span => StatementRangeFinder.Find(NodeAt(root, span), model, cancellationToken))
            .OfType<StatementRange>()
            .OrderBy(range => range.Span.Start)
            .ThenByDescending(range => range.Span.End);
        var changes = new List<TextChange>();
        var end = 0;
        foreach (var range in ranges)
        {
            // Whatever lies in a range that is wrapped already is under its check.
            if (range.Span.Start >= end && AvailabilityCheckText.At(range.Span.Start, model) is { } check)
            {
                changes.AddRange(writer.Wrap(range, check));
                end = range.Span.End;
            }
        }

        return changes.Count == 0 ? document : document.WithText(text.WithChanges(changes));
    }

    /// <summary>Whether an expression can be put under a check.</summary>
    public static bool CanFix(SyntaxNode root, TextSpan expression, SemanticModel model, CancellationToken cancellationToken) =>
        StatementRangeFinder.Find(NodeAt(root, expression), model, cancellationToken) is { } range
        && AvailabilityCheckText.At(range.Span.Start, model) is not null;

    private static SyntaxNode NodeAt(SyntaxNode root, TextSpan span) => root.FindNode(span, getInnermostNodeForTie: true);
}
