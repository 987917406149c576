using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TorchSharp.Analyzers.Availability.Facts;

namespace TorchSharp.Analyzers.Devices;

/// <summary>Decides whether the result of a method can be assigned to what the method was called on.</summary>
internal static class AssignmentTarget
{
    /// <summary>The text to put on the left of the assignment, or null where that would not compile or not help.</summary>
    public static string? Of(IOperation? receiver, ITypeSymbol? result) =>
        receiver is { SemanticModel: { } model }
        && SymbolEqualityComparer.Default.Equals(receiver.Type, result)
        && IsVariable(receiver, model)
        && !IsParameterOfExpression(receiver)
            // Without the blanks and comments in between.
            ? string.Concat(receiver.Syntax.DescendantTokens().Select(token => token.Text))
            : null;

    private static bool IsVariable(IOperation operation, SemanticModel model) => operation switch
    {
        ILocalReferenceOperation { Local: { RefKind: RefKind.None or RefKind.Ref } local } => !IsBound(local),
        IParameterReferenceOperation { Parameter: { RefKind: RefKind.None or RefKind.Ref or RefKind.Out } parameter } =>
            // The parameters of a struct's primary constructor are its fields.
            parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.IsValueType: true } || !IsReadOnlyAt(operation.Syntax, model),
        IFieldReferenceOperation { Field: { IsReadOnly: false, IsConst: false } field } reference => IsReached(field, reference.Instance, model),
        IPropertyReferenceOperation { Property: { IsIndexer: false } property } reference =>
            (property.ReturnsByRef || (property.SetMethod is { IsInitOnly: false } setter && model.IsAccessible(operation.Syntax.SpanStart, setter)))
            && IsReached(property, reference.Instance, model),
        _ => false,
    };

    /// <summary>Whether the object that has a member can be named twice, and takes the assignment itself where it is a struct.</summary>
    private static bool IsReached(ISymbol member, IOperation? instance, SemanticModel model) => instance switch
    {
        null => member.IsStatic,
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } =>
            !member.ContainingType.IsValueType || !IsReadOnlyAt(instance.Syntax, model),
        _ => member.ContainingType.IsValueType ? IsVariable(instance, model) : IsPath(instance),
    };

    private static bool IsPath(IOperation instance) => instance switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation => true,
        IFieldReferenceOperation field => field.Instance is null || IsPath(field.Instance),
        IPropertyReferenceOperation { Property.IsIndexer: false } property => property.Instance is null || IsPath(property.Instance),
        _ => false,
    };

    private static bool IsReadOnlyAt(SyntaxNode syntax, SemanticModel model)
    {
        var symbol = model.GetEnclosingSymbol(syntax.SpanStart);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol is not IMethodSymbol { IsReadOnly: false, ContainingType.IsReadOnly: false };
    }

    /// <summary>Whether a local is given its value once and for all by <c>using</c> or <c>foreach</c>.</summary>
    private static bool IsBound(ILocalSymbol local) => local.DeclaringSyntaxReferences.Select(declaration => declaration.GetSyntax()).Any(syntax => syntax switch
    {
        ForEachStatementSyntax => true,
        VariableDeclaratorSyntax { Parent.Parent: UsingStatementSyntax } => true,
        VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax declaration } => declaration.UsingKeyword.Span.Length > 0,
        SingleVariableDesignationSyntax designation => designation.Ancestors().OfType<ForEachVariableStatementSyntax>().Any(each => each.Variable.Span.Contains(designation.Span)),
        _ => false,
    });

    /// <summary>
    /// Whether a variable ends with the one expression that it would be assigned in, so that nobody would read it:
    /// <c>tensors.ForEach(t =&gt; t.cuda())</c>.
    /// </summary>
    private static bool IsParameterOfExpression(IOperation receiver) =>
        receiver is IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter }
        && (parameter.IsImplicitlyDeclared || parameter.DeclaringSyntaxReferences.Any(declaration => BelongsToExpression(declaration.GetSyntax())));

    private static bool BelongsToExpression(SyntaxNode parameter) => parameter.Parent switch
    {
        SimpleLambdaExpressionSyntax lambda => lambda.ExpressionBody is not null,
        { Parent: ParenthesizedLambdaExpressionSyntax lambda } => lambda.ExpressionBody is not null,
        { Parent: LocalFunctionStatementSyntax function } => function.ExpressionBody is not null,
        { Parent: BaseMethodDeclarationSyntax method } => method.ExpressionBody is not null,
        _ => false,
    };
}
