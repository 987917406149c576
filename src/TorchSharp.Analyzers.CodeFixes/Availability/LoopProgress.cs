using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Statements that bring a loop to its end: put under a check, they would leave it running forever where CUDA is missing.</summary>
internal static class LoopProgress
{
    /// <summary>Whether the condition of a loop around the statements reads what they change.</summary>
    public static bool IsMadeBy(StatementSyntax first, StatementSyntax last, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var ancestor in first.Ancestors())
        {
            if (ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax)
            {
                return false;
            }

            var condition = ancestor switch
            {
                WhileStatementSyntax loop => loop.Condition,
                DoStatementSyntax loop => loop.Condition,
                ForStatementSyntax loop => loop.Condition,
                _ => null,
            };
            if (condition is not null && Changes(first, last, Read(condition, model, cancellationToken), model, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<ISymbol> Read(ExpressionSyntax condition, SemanticModel model, CancellationToken cancellationToken) => new(
        condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Select(name => model.GetSymbolInfo(name, cancellationToken).Symbol)
            .Where(symbol => symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol)!,
        SymbolEqualityComparer.Default);

    private static bool Changes(StatementSyntax first, StatementSyntax last, HashSet<ISymbol> symbols, SemanticModel model, CancellationToken cancellationToken)
    {
        var owner = first.Parent is GlobalStatementSyntax { Parent: { } unit } ? unit : first.Parent!;
        var statements = owner.DescendantNodes().Where(node => node.SpanStart >= first.SpanStart && node.Span.End <= last.Span.End);
        foreach (var node in statements)
        {
            var changed = node switch
            {
                AssignmentExpressionSyntax assignment => assignment.Left,
                PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } prefix => prefix.Operand,
                PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } postfix => postfix.Operand,
                ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => argument.Expression,
                // queue.Dequeue(), reader.Read(): a call may change what it is made on.
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } => call.Expression,
                _ => null,
            };
            if (changed is not null && model.GetSymbolInfo(changed, cancellationToken).Symbol is { } symbol && symbols.Contains(symbol))
            {
                return true;
            }
        }

        return false;
    }
}
