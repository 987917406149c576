using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability;

/// <summary>What follows from conditions as they are written, without a flow: for what runs at another time than the code that is looked at.</summary>
internal static class WrittenConditions
{
    // Locals that stand for locals, and helpers that call one another.
    private const int Deepest = 50;

    /// <summary>
    /// The value that a part of a condition has where the condition turned out one way; null where it may have either. So <c>b</c> is true where
    /// <c>a &amp;&amp; b</c> is, and false where <c>!b &amp;&amp; c</c> is true.
    /// </summary>
    /// <param name="condition">The condition.</param>
    /// <param name="outcome">How it turned out.</param>
    /// <param name="isPart">Whether an expression is that part.</param>
    /// <param name="expand">Gives the expression that one stands for, such as a local for what it was declared with; null where it stands for itself.</param>
    public static bool? ValueOf(ExpressionSyntax condition, bool outcome, Func<ExpressionSyntax, bool> isPart, Func<ExpressionSyntax, ExpressionSyntax?>? expand = null) =>
        ValueOf(condition, outcome, isPart, expand, Deepest);

    private static bool? ValueOf(ExpressionSyntax condition, bool outcome, Func<ExpressionSyntax, bool> isPart, Func<ExpressionSyntax, ExpressionSyntax?>? expand, int depth)
    {
        if (depth == 0)
        {
            return null;
        }

        if (isPart(condition))
        {
            return outcome;
        }

        return condition switch
        {
            ParenthesizedExpressionSyntax parenthesized => ValueOf(parenthesized.Expression, outcome, isPart, expand, depth - 1),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negation => ValueOf(negation.Operand, !outcome, isPart, expand, depth - 1),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.BitwiseAndExpression } both when outcome =>
                ValueOf(both.Left, true, isPart, expand, depth - 1) ?? ValueOf(both.Right, true, isPart, expand, depth - 1),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.BitwiseOrExpression } either when !outcome =>
                ValueOf(either.Left, false, isPart, expand, depth - 1) ?? ValueOf(either.Right, false, isPart, expand, depth - 1),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Right: LiteralExpressionSyntax literal } equals when Flag(literal) is { } expected =>
                ValueOf(equals.Left, outcome == expected, isPart, expand, depth - 1),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression, Right: LiteralExpressionSyntax literal } differs when Flag(literal) is { } expected =>
                ValueOf(differs.Left, outcome != expected, isPart, expand, depth - 1),
            IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax literal } } match when Flag(literal) is { } expected =>
                ValueOf(match.Expression, outcome == expected, isPart, expand, depth - 1),
            // A number of devices: "more than none" is the answer.
            BinaryExpressionSyntax { Right: LiteralExpressionSyntax { Token.Value: int bound } } comparison when Some(comparison.Kind(), bound) is { } isSome =>
                ValueOf(comparison.Left, outcome == isSome, isPart, expand, depth - 1),
            IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax { Token.Value: 0 } } } none => ValueOf(none.Expression, !outcome, isPart, expand, depth - 1),
            _ => expand?.Invoke(condition) is { } meant ? ValueOf(meant, outcome, isPart, expand, depth - 1) : null,
        };
    }

    private static bool? Flag(LiteralExpressionSyntax literal) => literal.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => true,
        SyntaxKind.FalseLiteralExpression => false,
        _ => null,
    };

    /// <summary>Whether a comparison with a bound says "some" (true) or "none" (false).</summary>
    private static bool? Some(SyntaxKind comparison, int bound) => (comparison, bound) switch
    {
        (SyntaxKind.GreaterThanExpression or SyntaxKind.NotEqualsExpression, 0) or (SyntaxKind.GreaterThanOrEqualExpression, 1) => true,
        (SyntaxKind.EqualsExpression or SyntaxKind.LessThanOrEqualExpression, 0) or (SyntaxKind.LessThanExpression, 1) => false,
        _ => null,
    };
}
