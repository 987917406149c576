using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Availability;

/// <summary>
/// Puts statements under a check by changing nothing but text in between: comments, blank lines, directives, tabs and line
/// endings stay as they are.
/// </summary>
internal sealed class CheckWriter(SourceText text, SyntaxNode root, string defaultUnit)
{
    private readonly string _lineEnding = LineEndingOf(text);

    /// <summary>The changes that put a range under a check.</summary>
    public IEnumerable<TextChange> Wrap(StatementRange range, string check)
    {
        var line = text.Lines.GetLineFromPosition(range.First.SpanStart);
        var indent = text.ToString(TextSpan.FromBounds(line.Start, range.First.SpanStart));
        return string.IsNullOrWhiteSpace(indent) ? WrapLines(range, check, indent) : WrapInline(range, check);
    }

    private static IEnumerable<TextChange> WrapInline(StatementRange range, string check)
    {
        // In braces of its own, so that an "else" further on stays with its "if".
        var (open, close) = range.IsEmbedded ? ($"{{ if ({check}) {{ ", " } }") : ($"if ({check}) {{ ", " }");
        yield return new TextChange(new TextSpan(range.Span.Start, 0), open);
        yield return new TextChange(new TextSpan(range.Span.End, 0), close);
    }

    private IEnumerable<TextChange> WrapLines(StatementRange range, string check, string indent)
    {
        var outer = OuterIndent(range);
        var unit = indent.Length > outer.Length && indent.StartsWith(outer, StringComparison.Ordinal) ? indent.Substring(outer.Length) : defaultUnit;
        var start = range.Span.Start;
        var head = $"if ({check}){_lineEnding}{indent}{{{_lineEnding}{indent}{unit}";
        var tail = $"{_lineEnding}{indent}}}";
        if (range.IsEmbedded)
        {
            var lineStart = start - indent.Length;
            yield return new TextChange(TextSpan.FromBounds(lineStart, start), $"{outer}{{{_lineEnding}{indent}{head}");
            tail += $"{_lineEnding}{outer}}}";
        }
        else
        {
            yield return new TextChange(new TextSpan(start, 0), head);
        }

        var last = text.Lines.GetLineFromPosition(range.Span.End).LineNumber;
        for (var number = text.Lines.GetLineFromPosition(start).LineNumber + 1; number <= last; number++)
        {
            if (CanIndent(text.Lines[number]))
            {
                yield return new TextChange(new TextSpan(text.Lines[number].Start, 0), unit);
            }
        }

        yield return new TextChange(new TextSpan(EndWithComment(range.Last.GetLastToken()), 0), tail);
    }

    /// <summary>The indentation of what the statements stand in.</summary>
    private string OuterIndent(StatementRange range)
    {
        var parent = range.First.Parent;
        if (parent is null or GlobalStatementSyntax)
        {
            return "";
        }

        // "else" and its "if" stand on one line as often as on two; what counts is where the clause begins.
        var line = text.Lines.GetLineFromPosition(parent.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    private bool CanIndent(TextLine line)
    {
        var content = line.ToString();
        if (string.IsNullOrWhiteSpace(content))
        {
            return false;
        }

        // A line that begins inside a string would change its value; one that begins inside a comment only moves.
        var token = root.FindToken(line.Start);
        if ((token.SpanStart < line.Start && line.Start < token.Span.End) || IsInTextOfInterpolatedString(token, line.Start))
        {
            return false;
        }

        return !root.FindTrivia(line.Start + content.Length - content.TrimStart().Length).IsDirective;
    }

    /// <summary>Whether a position lies in an interpolated string whose text may span lines: there tokens begin at the line's start.</summary>
    private static bool IsInTextOfInterpolatedString(SyntaxToken token, int position)
    {
        foreach (var node in token.Parent?.AncestorsAndSelf() ?? [])
        {
            if (node is InterpolatedStringExpressionSyntax text
                && text.SpanStart < position
                && position < text.Span.End
                && (text.StringStartToken.Text.Contains('@') || text.StringStartToken.Text.Contains("\"\"\"")))
            {
                return true;
            }
        }

        return false;
    }

    private static int EndWithComment(SyntaxToken last)
    {
        var trailing = last.TrailingTrivia;
        if (!trailing.Any(SyntaxKind.EndOfLineTrivia))
        {
            return last.Span.End;
        }

        var end = last.Span.End;
        foreach (var trivia in trailing)
        {
            if (!trivia.IsKind(SyntaxKind.EndOfLineTrivia) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            {
                end = trivia.Span.End;
            }
        }

        return end;
    }

    /// <summary>The line ending of a text's first line.</summary>
    public static string LineEndingOf(SourceText text)
    {
        foreach (var line in text.Lines)
        {
            if (line.EndIncludingLineBreak > line.End)
            {
                return text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
            }
        }

        return "\n";
    }
}
