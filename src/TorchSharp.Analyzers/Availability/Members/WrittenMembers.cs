using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TorchSharp.Analyzers.Availability.Facts;
using TorchSharp.Analyzers.Availability.Search;

namespace TorchSharp.Analyzers.Availability.Members;

/// <summary>The places of a source file that write something by its name.</summary>
internal static class WrittenMembers
{
    /// <summary>The identifiers of a name that write what they name, each with how it does so.</summary>
    public static IEnumerable<(IdentifierNameSyntax Identifier, MemberUse Use)> In(SyntaxTree tree, string name) => SourceNames.In(tree, name)
        .OfType<IdentifierNameSyntax>()
        .Select(identifier => (Identifier: identifier, Use: UseOf(identifier)))
        .Where(mention => mention.Use != MemberUse.Read);

    /// <summary>The names of what a node itself writes to, by an assignment, an increment or a reference.</summary>
    public static IEnumerable<string> TargetsOf(SyntaxNode node) => PlacesOf(node).Select(NameOf).OfType<string>();

    /// <summary>What a node itself writes to.</summary>
    public static IEnumerable<SyntaxNode> PlacesOf(SyntaxNode node)
    {
        SyntaxNode? target = node switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left,
            ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => argument.Expression,
            PrefixUnaryExpressionSyntax prefix => prefix.Operand,
            PostfixUnaryExpressionSyntax postfix => postfix.Operand,
            RefExpressionSyntax reference => reference.Expression,
            _ => null,
        };
        return target is null ? [] : target is TupleExpressionSyntax tuple ? tuple.DescendantNodes() : [target];
    }

    /// <summary>The name of a place that is written to; null where it has none.</summary>
    public static string? NameOf(SyntaxNode target)
    {
        var name = target switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => target,
        };
        return name is SimpleNameSyntax assigned ? assigned.Identifier.ValueText : null;
    }

    private static MemberUse UseOf(IdentifierNameSyntax identifier)
    {
        ExpressionSyntax expression = identifier.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == identifier => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => identifier,
        };
        while (expression.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax tuple } && IsWritten(tuple))
        {
            expression = tuple;
        }

        return expression.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == expression => MemberUse.Write,
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } => MemberUse.Other,
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } => MemberUse.Other,
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression } => MemberUse.Other,
            ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } => MemberUse.Other,
            ForEachVariableStatementSyntax loop when loop.Variable == expression => MemberUse.Other,
            RefExpressionSyntax => MemberUse.Other,
            _ => MemberUse.Read,
        };
    }

    private static bool IsWritten(TupleExpressionSyntax tuple) => tuple.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == tuple,
        ForEachVariableStatementSyntax loop => loop.Variable == tuple,
        ArgumentSyntax { Parent: TupleExpressionSyntax outer } => IsWritten(outer),
        _ => false,
    };
}
