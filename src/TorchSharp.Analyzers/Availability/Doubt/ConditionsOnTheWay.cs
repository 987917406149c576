using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TorchSharp.Analyzers.Availability.Members;

namespace TorchSharp.Analyzers.Availability.Doubt;

/// <summary>The conditions on the way to an expression as they are written: those around it, and those that leave before it.</summary>
internal static class ConditionsOnTheWay
{
    /// <summary>The conditions in the member or local function of an expression, the nearest first.</summary>
    public static IEnumerable<ConditionOnTheWay> To(SyntaxNode expression)
    {
        var inner = expression;
        foreach (var outer in expression.Ancestors())
        {
            switch (outer)
            {
                case LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax:
                    yield break;
                case IfStatementSyntax branch when inner != branch.Condition:
                    yield return new ConditionOnTheWay(branch.Condition, inner == branch.Statement);
                    break;
                case ConditionalExpressionSyntax choice when inner != choice.Condition:
                    yield return new ConditionOnTheWay(choice.Condition, inner == choice.WhenTrue);
                    break;
                case WhileStatementSyntax loop when inner != loop.Condition:
                    yield return new ConditionOnTheWay(loop.Condition, true);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } both when inner == both.Right:
                    yield return new ConditionOnTheWay(both.Left, both.IsKind(SyntaxKind.LogicalAndExpression));
                    break;
                case SwitchStatementSyntax choice when inner != choice.Expression:
                    yield return new ConditionOnTheWay(choice.Expression, null);
                    break;
                case SwitchExpressionSyntax choice when inner != choice.GoverningExpression:
                    yield return new ConditionOnTheWay(choice.GoverningExpression, null);
                    break;
                case BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax:
                    var before = outer.ChildNodes().TakeWhile(n => n != inner).Reverse();
                    foreach (var exit in before.Select(n => n is GlobalStatementSyntax global ? global.Statement : n).OfType<IfStatementSyntax>().Where(Leaves))
                    {
                        yield return new ConditionOnTheWay(exit.Condition, false);
                    }

                    break;
            }

            inner = outer;
        }
    }

    /// <summary>Whether whoever takes a branch does not come to what follows it.</summary>
    private static bool Leaves(IfStatementSyntax branch)
    {
        var last = branch.Statement is BlockSyntax block ? block.Statements.LastOrDefault() : branch.Statement;
        return last is ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax or YieldStatementSyntax { Expression: null }
            || (last is ExpressionStatementSyntax { Expression: { } call } && MemberMentions.Ends(call));
    }
}
