using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Availability;

/// <summary>
/// A check right where a device is chosen: <c>var device = torch.CUDA;</c> becomes a choice, and in <c>useGpu ? torch.CUDA : torch.CPU</c> the check joins the
/// condition that is there.
/// </summary>
internal static class ChoiceInPlace
{
    /// <summary>The changes that make a device a choice; null where it is not being chosen, or is one of several GPUs.</summary>
    public static ImmutableArray<TextChange>? Find(SyntaxNode device, SemanticModel model, CancellationToken cancellationToken)
    {
        if (device is not ExpressionSyntax || !DeviceReplacement.IsCudaDevice(device, model, cancellationToken))
        {
            return null;
        }

        return device.Parent switch
        {
            ConditionalExpressionSyntax choice when choice.WhenTrue == device && IsCpu(choice.WhenFalse, model, cancellationToken) => JoinedTo(choice.Condition, model),
            EqualsValueClauseSyntax { Parent: not ParameterSyntax } or ReturnStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax or ArgumentSyntax { Parent.Parent: ConstructorInitializerSyntax } => Instead(device, model),
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression or (int)SyntaxKind.CoalesceAssignmentExpression } assignment when assignment.Right == device => Instead(device, model),
            _ => null,
        };
    }

    /// <summary>The local that such a change declares; null where it declares none.</summary>
    public static ILocalSymbol? DeclaredBy(SyntaxNode device, SemanticModel model, CancellationToken cancellationToken) =>
        device.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } ? model.GetDeclaredSymbol(declarator, cancellationToken) as ILocalSymbol : null;

    private static ImmutableArray<TextChange>? Instead(SyntaxNode device, SemanticModel model) =>
        DeviceDeclaration.ChoiceAt(device.SpanStart, model) is { } choice ? ImmutableArray.Create(new TextChange(device.Span, choice)) : null;

    private static ImmutableArray<TextChange>? JoinedTo(ExpressionSyntax condition, SemanticModel model)
    {
        if (AvailabilityCheckText.At(condition.SpanStart, model) is not { } check || model.GetTypeInfo(condition).Type?.SpecialType != SpecialType.System_Boolean)
        {
            return null;
        }

        var end = new TextSpan(condition.Span.End, 0);
        return BindsLessThanAnd(condition)
            ? ImmutableArray.Create(new TextChange(new TextSpan(condition.SpanStart, 0), "("), new TextChange(end, $") && {check}"))
            : ImmutableArray.Create(new TextChange(end, $" && {check}"));
    }

    private static bool BindsLessThanAnd(ExpressionSyntax condition) => condition.Kind() is SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression or SyntaxKind.ConditionalExpression
        || condition is AssignmentExpressionSyntax or AnonymousFunctionExpressionSyntax or ThrowExpressionSyntax;

    private static bool IsCpu(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(expression, cancellationToken).Symbol is IPropertySymbol { Name: "CPU" } or IFieldSymbol { Name: "CPU" };
}
