using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Looks for a check in the conditions on the way to an expression: those around it, and those that leave before it.</summary>
internal sealed class UnprovenCheckFinder(AvailabilityContext availability, CancellationToken cancellationToken)
{
    // Somebody's wish is no check.
    private static readonly string[] Wishes = ["use", "prefer", "want", "enable", "force", "allow", "request"];

    /// <summary>The nearest check on the way to an unchecked use; null where there is none.</summary>
    public UnprovenCheck? Find(SyntaxNode use)
    {
        var model = availability.Bodies.ModelOf(use.SyntaxTree);
        return ConditionsBefore(use).Select(condition => CheckIn(condition, model)).FirstOrDefault(check => check is not null);
    }

    private static IEnumerable<SyntaxNode> ConditionsBefore(SyntaxNode use)
    {
        var inner = use;
        foreach (var outer in use.Ancestors())
        {
            switch (outer)
            {
                case LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax:
                    yield break;
                case IfStatementSyntax branch when inner != branch.Condition:
                    yield return branch.Condition;
                    break;
                case ConditionalExpressionSyntax choice when inner != choice.Condition:
                    yield return choice.Condition;
                    break;
                case WhileStatementSyntax loop when inner != loop.Condition:
                    yield return loop.Condition;
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } both when inner == both.Right:
                    yield return both.Left;
                    break;
                case SwitchStatementSyntax choice when inner != choice.Expression:
                    yield return choice.Expression;
                    break;
                case SwitchExpressionSyntax choice when inner != choice.GoverningExpression:
                    yield return choice.GoverningExpression;
                    break;
                case BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax:
                    var before = outer.ChildNodes().TakeWhile(n => n != inner).Reverse();
                    foreach (var exit in before.Select(n => n is GlobalStatementSyntax global ? global.Statement : n).OfType<IfStatementSyntax>().Where(Leaves))
                    {
                        yield return exit.Condition;
                    }

                    break;
            }

            inner = outer;
        }
    }

    private static bool Leaves(IfStatementSyntax branch)
    {
        var last = branch.Statement is BlockSyntax block ? block.Statements.LastOrDefault() : branch.Statement;
        return last is ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax or YieldStatementSyntax { Expression: null };
    }

    private UnprovenCheck? CheckIn(SyntaxNode condition, SemanticModel model)
    {
        foreach (var node in condition.DescendantNodesAndSelf(n => n is not AnonymousFunctionExpressionSyntax))
        {
            if (node is not (InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax))
            {
                continue;
            }

            if (model.GetOperation(node, cancellationToken) is { } operation)
            {
                if (ReasonFor(operation) is { } reason)
                {
                    return new UnprovenCheck(node, reason);
                }

                if (InitializerOf(operation) is { } initializer && CheckIn(initializer, model) is { } kept)
                {
                    return kept;
                }
            }
        }

        return null;
    }

    private string? ReasonFor(IOperation operation)
    {
        ISymbol? member = operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IPropertyReferenceOperation property => property.Property,
            _ => null,
        };
        if (member is null)
        {
            return null;
        }

        if (availability.Checks.Result(operation) is not null)
        {
            return "this code is also reached where it is false; let the check alone decide, or join it with '&&'";
        }

        return operation.Type?.SpecialType == SpecialType.System_Boolean && SoundsLikeCheck(member.Name) && IsOpaque(member)
            ? $"the code of '{member.Name}' can't be seen from here; mark it with [CudaGuard] or list it in '{GuardMemberList.Option}'"
            : null;
    }

    private static bool SoundsLikeCheck(string name) =>
        (name.IndexOf("cuda", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("gpu", StringComparison.OrdinalIgnoreCase) >= 0)
        && !Array.Exists(Wishes, wish => name.StartsWith(wish, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the code that runs for a member is not known to be in the compilation.</summary>
    private bool IsOpaque(ISymbol member) =>
        !availability.Symbols.IsTorchSharpMember(member)
        && (member is IPropertySymbol property ? property.GetMethod : member) is IMethodSymbol { IsExtern: var isExtern } method
        && (isExtern || availability.Implementations.Of(method).IsEmpty);

    /// <summary>What a local was declared with, for a check that is kept in it.</summary>
    private ExpressionSyntax? InitializerOf(IOperation operation) =>
        operation is ILocalReferenceOperation { Type.SpecialType: SpecialType.System_Boolean, Local: var local }
            && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value }
            && !value.Span.Contains(operation.Syntax.Span)
            ? value
            : null;
}
