using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Statements that follow one another and are put under a check together.</summary>
internal sealed class StatementRange(ImmutableArray<StatementSyntax> statements, bool isEmbedded)
{
    public StatementSyntax First { get; } = statements[0];

    public StatementSyntax Last { get; } = statements[statements.Length - 1];

    /// <summary>The statement is the whole body of an <c>if</c> or a loop, without braces.</summary>
    public bool IsEmbedded { get; } = isEmbedded;

    public TextSpan Span => TextSpan.FromBounds(First.SpanStart, Last.Span.End);
}
