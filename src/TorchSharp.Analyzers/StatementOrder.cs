using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers;

/// <summary>What certainly runs after a statement, read off the source.</summary>
internal static class StatementOrder
{
    /// <summary>Whether nobody gets to a place without having run a statement: the place stands behind it in the same block, and no label between them lets a jump in.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="place">An operation.</param>
    /// <param name="inLambdas">Whether the place may stand in a lambda that is made there. In a local function it may not: that can be called before.</param>
    public static bool IsBehind(IOperation statement, IOperation place, bool inLambdas)
    {
        for (var at = place; at is not null and not ILocalFunctionOperation && (inLambdas || at is not IAnonymousFunctionOperation); at = at.Parent)
        {
            if (ReferenceEquals(at.Parent, statement.Parent))
            {
                return at.Syntax.SpanStart >= statement.Syntax.Span.End && !IsLabelBetween(statement, at);
            }
        }

        return false;
    }

    private static bool IsLabelBetween(IOperation statement, IOperation last) => statement.Parent!.ChildOperations.Any(sibling =>
        sibling is ILabeledOperation && sibling.Syntax.SpanStart >= statement.Syntax.Span.End && sibling.Syntax.SpanStart <= last.Syntax.SpanStart);
}
