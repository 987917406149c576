using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability.Doubt;

/// <summary>What follows from conditions as they are written, without a flow: for what runs at another time than the code that is looked at.</summary>
internal static class WrittenConditions
{
    // Locals that stand for locals, and helpers that call one another.
    private const int Most = 500;

    /// <summary>
    /// The value that a part of a condition has where the condition turned out one way; null where it may have either. So <c>b</c> is true where
    /// <c>a &amp;&amp; b</c> is, and false where <c>!b &amp;&amp; c</c> is true.
    /// </summary>
    /// <param name="condition">The condition.</param>
    /// <param name="outcome">How it turned out.</param>
    /// <param name="isPart">Whether an expression is that part.</param>
    /// <param name="expand">Gives the expression that one stands for, such as a local for what it was declared with; null where it stands for itself.</param>
    public static bool? ValueOf(ExpressionSyntax condition, bool outcome, Func<ExpressionSyntax, bool> isPart, Func<ExpressionSyntax, ExpressionSyntax?>? expand = null) =>
        new Reading(isPart, expand).ValueOf(condition, outcome);

    /// <summary>The value of a condition by that of its parts; null where they don't decide it.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="valueOf">The value of a part, where it is known.</param>
    /// <param name="expand">Gives the expression that one stands for; null where it stands for itself.</param>
    public static bool? Evaluate(ExpressionSyntax condition, Func<ExpressionSyntax, bool?> valueOf, Func<ExpressionSyntax, ExpressionSyntax?> expand)
    {
        var left = Most;
        return Value(condition);

        bool? Value(ExpressionSyntax part) => left-- <= 0 ? null : valueOf(part) ?? part switch
        {
            ParenthesizedExpressionSyntax parenthesized => Value(parenthesized.Expression),
            LiteralExpressionSyntax literal => Flag(literal),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negation => !Value(negation.Operand),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.BitwiseAndExpression } both => Value(both.Left) & Value(both.Right),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.BitwiseOrExpression } either => Value(either.Left) | Value(either.Right),
            BinaryExpressionSyntax { Right: LiteralExpressionSyntax { Token.Value: int bound } } comparison when Some(comparison.Kind(), bound) is { } isSome => Value(comparison.Left) is { } some ? some == isSome : null,
            _ => expand(part) is { } meant ? Value(meant) : null,
        };
    }

    /// <summary>The parts of a condition that have a share in how it turned out, each with how it turned out itself.</summary>
    public static IEnumerable<(ExpressionSyntax Condition, bool Outcome)> Alternatives(ExpressionSyntax condition, bool outcome)
    {
        // A stack of its own: generated code joins thousands of conditions.
        var pending = new Stack<(ExpressionSyntax Condition, bool Outcome)>();
        pending.Push((condition, outcome));
        for (var left = Most; pending.Count > 0 && left > 0; left--)
        {
            var (at, turnedOut) = pending.Pop();
            switch (at)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    pending.Push((parenthesized.Expression, turnedOut));
                    break;
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negation:
                    pending.Push((negation.Operand, !turnedOut));
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.LogicalAndExpression } both:
                    pending.Push((both.Right, turnedOut));
                    pending.Push((both.Left, turnedOut));
                    break;
                default:
                    yield return (at, turnedOut);
                    break;
            }
        }
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

    /// <summary>One condition that is read.</summary>
    private sealed class Reading(Func<ExpressionSyntax, bool> isPart, Func<ExpressionSyntax, ExpressionSyntax?>? expand)
    {
        private int _left = Most;

        public bool? ValueOf(ExpressionSyntax condition, bool outcome)
        {
            if (_left-- <= 0)
            {
                return null;
            }

            if (isPart(condition))
            {
                return outcome;
            }

            return condition switch
            {
                ParenthesizedExpressionSyntax parenthesized => ValueOf(parenthesized.Expression, outcome),
                PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negation => ValueOf(negation.Operand, !outcome),
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.BitwiseAndExpression } both when outcome =>
                    ValueOf(both.Left, true) ?? ValueOf(both.Right, true),
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.BitwiseOrExpression } either when !outcome =>
                    ValueOf(either.Left, false) ?? ValueOf(either.Right, false),
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Right: LiteralExpressionSyntax literal } equals when Flag(literal) is { } expected =>
                    ValueOf(equals.Left, outcome == expected),
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression, Right: LiteralExpressionSyntax literal } differs when Flag(literal) is { } expected =>
                    ValueOf(differs.Left, outcome != expected),
                IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax literal } } match when Flag(literal) is { } expected =>
                    ValueOf(match.Expression, outcome == expected),
                // One of the two values is the other outcome, so the condition chose the one that is left.
                ConditionalExpressionSyntax { WhenFalse: LiteralExpressionSyntax literal } choice when Flag(literal) == !outcome => ValueOf(choice.Condition, true) ?? ValueOf(choice.WhenTrue, outcome),
                ConditionalExpressionSyntax { WhenTrue: LiteralExpressionSyntax literal } choice when Flag(literal) == !outcome => ValueOf(choice.Condition, false) ?? ValueOf(choice.WhenFalse, outcome),
                // A number of devices: "more than none" is the answer.
                BinaryExpressionSyntax { Right: LiteralExpressionSyntax { Token.Value: int bound } } comparison when Some(comparison.Kind(), bound) is { } isSome =>
                    ValueOf(comparison.Left, outcome == isSome),
                IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: LiteralExpressionSyntax { Token.Value: 0 } } } none => ValueOf(none.Expression, !outcome),
                _ => expand?.Invoke(condition) is { } meant ? ValueOf(meant, outcome) : null,
            };
        }
    }
}
