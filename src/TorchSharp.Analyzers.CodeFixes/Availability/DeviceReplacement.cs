using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Where the name of a device goes in an expression that demands CUDA.</summary>
internal sealed class DeviceReplacement
{
    private readonly ImmutableArray<(TextSpan Span, string Before, string After)> _parts;

    private DeviceReplacement(params (TextSpan Span, string Before, string After)[] parts)
    {
        _parts = parts.ToImmutableArray();
    }

    /// <summary>The changes that put a device into the expression.</summary>
    public IEnumerable<TextChange> With(string device) => _parts.Select(p => new TextChange(p.Span, p.Before + device + p.After));

    /// <summary>How an expression gets along with any device; null where it can't, or where it names one of several GPUs.</summary>
    public static DeviceReplacement? Find(SyntaxNode expression, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(expression, cancellationToken).Symbol switch
        {
            _ when IsCudaDevice(expression, model, cancellationToken) => new DeviceReplacement((expression.Span, "", "")),
            IMethodSymbol { Name: "cuda" } method => OfMove(expression, method, model),
            IMethodSymbol method => OfArgument(expression, method, model),
            _ => null,
        };

    /// <summary>Whether an expression is a CUDA device itself, and no certain one of several GPUs: <c>torch.CUDA</c>, <c>torch.device("cuda")</c>.</summary>
    public static bool IsCudaDevice(SyntaxNode expression, SemanticModel model, CancellationToken cancellationToken) => model.GetSymbolInfo(expression, cancellationToken).Symbol switch
    {
        IPropertySymbol { Name: "CUDA" } => expression is ExpressionSyntax,
        IMethodSymbol { Name: "device" } method => IsTorch(method.ContainingType) && OnlyArgument(expression) is { } argument && IsCuda(argument.Expression, model),
        _ => false,
    };

    private static DeviceReplacement? OfMove(SyntaxNode expression, IMethodSymbol method, SemanticModel model)
    {
        if (expression is not InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call)
        {
            return null;
        }

        SimpleNameSyntax? name = call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => null,
        };
        if (name is not IdentifierNameSyntax)
        {
            return null;
        }

        // A tensor and a module have "to"; a storage has not.
        var receiver = method.ReceiverType ?? method.ContainingType;
        var hasTo = model.LookupSymbols(expression.SpanStart, receiver, "to", includeReducedExtensionMethods: true)
            .OfType<IMethodSymbol>().Any(m => m.Parameters.FirstOrDefault()?.Type.Name == "Device");
        return hasTo ? new DeviceReplacement((TextSpan.FromBounds(name.SpanStart, call.Span.End), "to(", ")")) : null;
    }

    private static DeviceReplacement? OfArgument(SyntaxNode expression, IMethodSymbol method, SemanticModel model)
    {
        var arguments = expression switch
        {
            InvocationExpressionSyntax call => call.ArgumentList,
            ObjectCreationExpressionSyntax creation => creation.ArgumentList,
            _ => null,
        };
        if (arguments?.Arguments.Where(a => IsCuda(a.Expression, model)).ToList() is not { Count: 1 } found)
        {
            return null;
        }

        // Where the parameter is no device, another overload must take it.
        var device = SyntaxFactory.ParseExpression("default(global::TorchSharp.torch.Device)");
        var rewritten = expression.ReplaceNode(found[0].Expression, device);
        var bound = model.GetSpeculativeSymbolInfo(expression.SpanStart, rewritten, SpeculativeBindingOption.BindAsExpression).Symbol as IMethodSymbol;
        return bound is not null && bound.Name == method.Name && SymbolEqualityComparer.Default.Equals(bound.ReturnType, method.ReturnType)
            ? new DeviceReplacement((found[0].Expression.Span, "", ""))
            : null;
    }

    private static ArgumentSyntax? OnlyArgument(SyntaxNode expression) =>
        expression is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } ? arguments[0] : null;

    /// <summary>Whether an expression is CUDA written down, and no certain one of several GPUs.</summary>
    private static bool IsCuda(ExpressionSyntax expression, SemanticModel model) => model.GetConstantValue(expression) switch
    {
        { HasValue: true, Value: string text } => text.Equals("cuda", StringComparison.OrdinalIgnoreCase) || text.Equals("cuda:0", StringComparison.OrdinalIgnoreCase),
        { HasValue: true } => model.GetSymbolInfo(expression).Symbol is IFieldSymbol { Name: "CUDA", ContainingType: { Name: "DeviceType", ContainingNamespace: { Name: "TorchSharp", ContainingNamespace.IsGlobalNamespace: true } } },
        _ => expression is ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments }
            && model.GetTypeInfo(expression).Type is { Name: "Device", ContainingType: var owner }
            && IsTorch(owner)
            && IsCuda(arguments[0].Expression, model),
    };

    private static bool IsTorch(INamedTypeSymbol? type) => type is { Name: "torch", ContainingNamespace: { Name: "TorchSharp", ContainingNamespace.IsGlobalNamespace: true } };
}
