using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Finds a device that the code around an expression has chosen by a check.</summary>
internal static class ChosenDevice
{
    /// <summary>The name of a local, field or property that can be used at an expression; null where there is none.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="model">Its semantic model.</param>
    /// <param name="alsoChosen">Locals that are about to be given a device by a check.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static string? Find(SyntaxNode expression, SemanticModel model, IReadOnlyList<ILocalSymbol> alsoChosen, CancellationToken cancellationToken)
    {
        // What an initializer sees may not have its value yet.
        if (expression.Ancestors().Any(a => a is ConstructorInitializerSyntax or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } }))
        {
            return null;
        }

        var seesLocals = !MemberBody.IsInStaticFunction(expression);
        var isStatic = model.GetEnclosingSymbol(expression.SpanStart, cancellationToken) is { } owner && IsStatic(owner);
        return model.LookupSymbols(expression.SpanStart)
            .Where(symbol => symbol switch
            {
                ILocalSymbol local => seesLocals && IsDevice(local.Type),
                IFieldSymbol field => IsDevice(field.Type) && (field.IsStatic || !isStatic),
                IPropertySymbol { SetMethod: null } property => IsDevice(property.Type) && (property.IsStatic || !isStatic),
                _ => false,
            })
            .FirstOrDefault(symbol => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is { } declaration
                && (IsChosenByCheck(declaration) || alsoChosen.Contains(symbol, SymbolEqualityComparer.Default))
                && (symbol is not ILocalSymbol || IsAssignedBefore(declaration, expression)))
            ?.Name;
    }

    private static bool IsStatic(ISymbol symbol)
    {
        for (var at = symbol; at is IMethodSymbol; at = at.ContainingSymbol)
        {
            if (at.IsStatic)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDevice(ITypeSymbol type) =>
        type is { Name: "Device", ContainingType: { Name: "torch", ContainingNamespace: { Name: "TorchSharp", ContainingNamespace.IsGlobalNamespace: true } } };

    private static bool IsChosenByCheck(SyntaxNode declaration)
    {
        var value = declaration switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            _ => null,
        };
        return value is ConditionalExpressionSyntax { Condition: InvocationExpressionSyntax check }
            && check.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "is_available" or "cuda_is_available" };
    }

    /// <summary>Whether a local has its value wherever the expression runs: it stands before it, and neither a case nor a local function is in between.</summary>
    private static bool IsAssignedBefore(SyntaxNode declaration, SyntaxNode expression) =>
        declaration.Span.End < expression.SpanStart
        && declaration.Ancestors().OfType<SwitchSectionSyntax>().FirstOrDefault()?.Span.Contains(expression.Span) != false
        && !expression.Ancestors().TakeWhile(a => !a.Span.Contains(declaration.Span)).Any(a => a is LocalFunctionStatementSyntax);
}
