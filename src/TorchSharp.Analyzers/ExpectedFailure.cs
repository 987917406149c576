using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers;

/// <summary>
/// Recognises code that is there to fail: the lambda that a test hands to an assertion about exceptions. By names alone, since the test
/// framework may not be restored yet, and there are many.
/// </summary>
internal static class ExpectedFailure
{
    /// <summary>Whether a node stands in such a lambda.</summary>
    public static bool Surrounds(SyntaxNode node) => node.Ancestors().OfType<AnonymousFunctionExpressionSyntax>().Any(IsExpected);

    /// <summary>Whether a lambda is such a one.</summary>
    public static bool IsExpected(AnonymousFunctionExpressionSyntax lambda)
    {
        var value = lambda.Parent;
        while (value is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            value = value.Parent;
        }

        return value switch
        {
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => ExpectsException(call),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax local } => IsExpected(local),
            _ => false,
        };
    }

    /// <summary>Whether a lambda's local is handed to such an assertion: <c>act.Should().Throw()</c>, <c>Assert.Throws(act)</c>.</summary>
    private static bool IsExpected(VariableDeclaratorSyntax local) =>
        local.FirstAncestorOrSelf<BlockSyntax>() is { } block
        && block.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            ExpectsException(call) && call.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == local.Identifier.ValueText));

    private static bool ExpectsException(InvocationExpressionSyntax call)
    {
        var name = (call.Expression is MemberAccessExpressionSyntax access ? access.Name : call.Expression) is SimpleNameSyntax simple ? simple.Identifier.ValueText : "";
        return name.IndexOf("Throw", StringComparison.Ordinal) >= 0
            || name is "Exception" or "ExceptionAsync" or "Catch" or "CatchAsync" or "Invoking" or "Awaiting";
    }
}
