using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Finds the checks that a piece of source shows: of TorchSharp, of what a project teaches, kept in a local, or in a member that it calls.</summary>
internal sealed class VisibleChecks(AvailabilityContext context)
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "cuda_is_available", "device_count", "is_available", "is_cuda", "is_cudnn_available", "TryInitializeDeviceType",
    };

    /// <summary>The expressions in a piece of source that check.</summary>
    public IEnumerable<SyntaxNode> In(SyntaxNode source, CancellationToken cancellationToken) => In(source, followsLocals: true, cancellationToken);

    /// <summary>Whether the code of a member shows a check.</summary>
    public bool AreIn(ISymbol member, CancellationToken cancellationToken) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, context.Symbols.Compilation.Assembly)
        && member.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken).DescendantNodes().OfType<SimpleNameSyntax>()
            .Any(name => IsDirect(name, cancellationToken) && Decides(name, name.Ancestors().TakeWhile(n => n is ExpressionSyntax).LastOrDefault() ?? name)));

    /// <summary>Whether a value is decided by a check in it, and not by something else as well ("force || torch.cuda.is_available()").</summary>
    public static bool Decides(SyntaxNode check, SyntaxNode value) => check.AncestorsAndSelf().TakeWhile(n => n != value).Append(value)
        .All(n => n.Kind() is not (SyntaxKind.LogicalOrExpression or SyntaxKind.BitwiseOrExpression) || IsNegated(check, n));

    /// <summary>Whether a part of a condition is turned round in it.</summary>
    public static bool IsNegated(SyntaxNode part, SyntaxNode condition)
    {
        var isNegated = false;
        for (var node = part; ; node = node.Parent!)
        {
            isNegated ^= node switch
            {
                PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } => true,
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Right.RawKind: (int)SyntaxKind.FalseLiteralExpression } => true,
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Right: LiteralExpressionSyntax { Token.Value: 0 } } => true,
                IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.FalseLiteralExpression } } => true,
                _ => false,
            };
            if (node == condition)
            {
                return isNegated;
            }
        }
    }

    private IEnumerable<SyntaxNode> In(SyntaxNode source, bool followsLocals, CancellationToken cancellationToken)
    {
        foreach (var name in source.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
        {
            if (IsDirect(name, cancellationToken)
                || (followsLocals && IsKeptInLocal(name, cancellationToken))
                || (context.Vocabulary.Value.MayTell(name.Identifier.ValueText) && IsAnswered(name, cancellationToken)))
            {
                yield return name;
            }
        }
    }

    private bool IsDirect(SimpleNameSyntax name, CancellationToken cancellationToken) =>
        (Names.Contains(name.Identifier.ValueText) || context.Taught.ListedNames.Contains(name.Identifier.ValueText))
        && OperationOf(name, cancellationToken) is { } operation
        && context.Checks.Result(operation) is not null;

    /// <summary>Whether a local was declared with a check.</summary>
    private bool IsKeptInLocal(SimpleNameSyntax name, CancellationToken cancellationToken) =>
        OperationOf(name, cancellationToken) is ILocalReferenceOperation { Local: var local }
        && local.Type.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32
        && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value }
        && In(value, followsLocals: false, cancellationToken).Any();

    /// <summary>Whether a member of the program's own answers with a flag, and has a check in its code.</summary>
    private bool IsAnswered(SimpleNameSyntax name, CancellationToken cancellationToken) => OperationOf(name, cancellationToken) switch
    {
        IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean, TargetMethod: var method } => AreIn(method, cancellationToken),
        IPropertyReferenceOperation { Type.SpecialType: SpecialType.System_Boolean, Property: var property } => AreIn(property, cancellationToken),
        _ => false,
    };

    /// <summary>What a name stands for, called where it is called.</summary>
    private IOperation? OperationOf(SimpleNameSyntax name, CancellationToken cancellationToken)
    {
        SyntaxNode expression = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        if (expression.Parent is InvocationExpressionSyntax call && call.Expression == expression)
        {
            expression = call;
        }

        return context.Bodies.ModelOf(name.SyntaxTree).GetOperation(expression, cancellationToken);
    }
}
