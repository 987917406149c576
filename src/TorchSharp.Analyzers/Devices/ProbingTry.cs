using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Devices;

/// <summary>
/// Recognises a move that only finds out whether it works: in a <c>try</c> with a <c>catch</c>, of a tensor that is made for it
/// and not used again.
/// </summary>
internal static class ProbingTry
{
    /// <summary>Whether a statement is such a move of a receiver.</summary>
    public static bool Surrounds(IOperation statement, IOperation? receiver) =>
        receiver is IInvocationOperation or IObjectCreationOperation or ILocalReferenceOperation
        && TryAround(statement.Syntax) is { } block
        && (receiver is not ILocalReferenceOperation { Local: var local } || IsMadeFor(local, statement.Syntax, block));

    private static BlockSyntax? TryAround(SyntaxNode statement)
    {
        for (var node = statement; node.Parent is { } parent && node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax); node = parent)
        {
            if (parent is TryStatementSyntax { Catches.Count: > 0 } tried && tried.Block == node)
            {
                return tried.Block;
            }
        }

        return null;
    }

    private static bool IsMadeFor(ILocalSymbol local, SyntaxNode statement, BlockSyntax block) =>
        local.DeclaringSyntaxReferences.All(declaration => declaration.SyntaxTree == block.SyntaxTree && block.Span.Contains(declaration.Span))
        && !block.DescendantTokens().Any(t => t.SpanStart >= statement.Span.End && t.IsKind(SyntaxKind.IdentifierToken) && t.ValueText == local.Name);
}
