using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Optimizers;

/// <summary>A statement that goes, with its own lines and the comments above it, before an earlier one.</summary>
internal sealed class StatementExchange
{
    private readonly TextSpan _lines;
    private readonly int _target;

    private StatementExchange(TextSpan lines, int target)
    {
        _lines = lines;
        _target = target;
    }

    /// <summary>How a later expression's statement can go before an earlier one's; null where that could change what they do.</summary>
    public static StatementExchange? Find(SyntaxNode later, SyntaxNode earlier, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        if (later.Parent is not ExpressionStatementSyntax moved
            || Siblings(moved) is not { IsDefault: false } siblings
            || siblings.FirstOrDefault(s => s.Span.Contains(earlier.Span)) is not { } first)
        {
            return null;
        }

        // What the moved statement names must exist before the earlier one, and have the same value and effect there.
        var between = siblings.SkipWhile(s => s != first).TakeWhile(s => s != moved).ToList();
        var named = moved.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Select(i => model.GetSymbolInfo(i, cancellationToken).Symbol)
            .Where(s => s is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol)
            .ToImmutableHashSet(SymbolEqualityComparer.Default);
        if (between.Count == 0
            || between.Skip(1).Any(s => s is LocalFunctionStatementSyntax or LabeledStatementSyntax || Names(s, named, model, cancellationToken))
            || Declares(first, named, model, cancellationToken)
            || HasDirective(first, moved))
        {
            return null;
        }

        var lines = LinesOf(moved, text);
        var target = LinesOf(first, text);
        return lines is { } own && target is { } place ? new StatementExchange(own, place.Start) : null;
    }

    /// <summary>The text with the statement at its new place.</summary>
    public SourceText Apply(SourceText text)
    {
        var moved = text.ToString(_lines);
        var removed = _lines;
        var line = text.Lines.GetLineFromPosition(_lines.Start);
        var after = text.Lines.GetLineFromPosition(_lines.End);

        // A blank line on either side would become two.
        if (line.LineNumber > 0 && IsBlank(text.Lines[line.LineNumber - 1]) && IsBlank(after) && after.EndIncludingLineBreak > after.End)
        {
            removed = TextSpan.FromBounds(_lines.Start, after.EndIncludingLineBreak);
        }

        return text.WithChanges(new TextChange(new TextSpan(_target, 0), moved), new TextChange(removed, ""));
    }

    private static ImmutableArray<StatementSyntax> Siblings(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => block.Statements.ToImmutableArray(),
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } => unit.Members.OfType<GlobalStatementSyntax>().Select(g => g.Statement).ToImmutableArray(),
        _ => default,
    };

    private static bool Names(SyntaxNode node, ImmutableHashSet<ISymbol?> symbols, SemanticModel model, CancellationToken cancellationToken) =>
        Declares(node, symbols, model, cancellationToken)
        || node.DescendantNodes().OfType<IdentifierNameSyntax>().Any(i => symbols.Contains(model.GetSymbolInfo(i, cancellationToken).Symbol));

    private static bool Declares(SyntaxNode node, ImmutableHashSet<ISymbol?> symbols, SemanticModel model, CancellationToken cancellationToken) =>
        node.DescendantNodes().Any(n => n is VariableDeclaratorSyntax or SingleVariableDesignationSyntax && symbols.Contains(model.GetDeclaredSymbol(n, cancellationToken)));

    private static bool HasDirective(StatementSyntax first, StatementSyntax last) =>
        (first.Parent is GlobalStatementSyntax global ? global.Parent! : first.Parent!).DescendantTrivia()
            .Any(t => t.IsDirective && t.SpanStart >= first.FullSpan.Start && t.SpanStart < last.FullSpan.End);

    /// <summary>The lines of a statement with the comment lines right above it; null where others stand on them too.</summary>
    private static TextSpan? LinesOf(StatementSyntax statement, SourceText text)
    {
        var first = text.Lines.GetLineFromPosition(statement.SpanStart);
        var last = text.Lines.GetLineFromPosition(statement.Span.End);
        var startsLine = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(first.Start, statement.SpanStart)));
        var rest = text.ToString(TextSpan.FromBounds(statement.Span.End, last.End)).Trim();
        if (!startsLine || last.EndIncludingLineBreak == last.End || !(rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal)))
        {
            return null;
        }

        var start = first.LineNumber;
        while (start > 0 && text.Lines[start - 1].ToString().TrimStart().StartsWith("//", StringComparison.Ordinal))
        {
            start--;
        }

        return TextSpan.FromBounds(text.Lines[start].Start, last.EndIncludingLineBreak);
    }

    private static bool IsBlank(TextLine line) => string.IsNullOrWhiteSpace(line.ToString());
}
