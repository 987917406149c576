using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability.Members;

/// <summary>What the declaration of one member mentions.</summary>
internal static class MemberMentions
{
    /// <summary>Checks, and CUDA itself.</summary>
    public static readonly HashSet<string> CudaNames = new(StringComparer.Ordinal)
    {
        "CUDA",
        "cuda",
        "cuda_is_available",
        "CudaGuard",
        "CudaGuardAttribute",
        "device_count",
        "device_type",
        "InitializeDevice",
        "InitializeDeviceType",
        "is_available",
        "is_cuda",
        "is_cudnn_available",
        "pin_memory",
        "TryInitializeDeviceType",
    };

    /// <summary>Whether a token names a check, or CUDA itself.</summary>
    public static bool IsCuda(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.IdentifierToken => CudaNames.Contains(token.ValueText),
        SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken => token.ValueText.StartsWith("cuda", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>The names that a declaration declares: several of a field, an empty one of what has none, such as an operator; nothing for other nodes.</summary>
    public static IEnumerable<string> NamesOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        LocalFunctionStatementSyntax function => [function.Identifier.ValueText],
        ConstructorDeclarationSyntax constructor => [constructor.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        EventDeclarationSyntax @event => [@event.Identifier.ValueText],
        FieldDeclarationSyntax field => field.Declaration.Variables.Select(v => v.Identifier.ValueText),
        BaseMethodDeclarationSyntax or IndexerDeclarationSyntax or GlobalStatementSyntax => [""],
        _ => [],
    };

    /// <summary>Words of which a body has one that can end otherwise than by returning.</summary>
    public static readonly HashSet<string> EndWords = new(StringComparer.Ordinal)
    {
        "throw", "InitializeDevice", "InitializeDeviceType", "CudaGuard", "CudaGuardAttribute", "Exit", "FailFast", "Assert",
    };

    /// <summary>Whether a declaration mentions what tells something about CUDA and can end otherwise than by returning, or never returns.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="tells">Whether a member of a name may tell something about CUDA, so that it may decide whether the declaration returns.</param>
    public static bool MayEnsure(SyntaxNode declaration, Func<string, bool> tells)
    {
        var mentions = false;
        var mayEnd = false;
        foreach (var token in declaration.DescendantTokens())
        {
            mentions = mentions || IsCuda(token) || (token.IsKind(SyntaxKind.IdentifierToken) && tells(token.ValueText));
            mayEnd = mayEnd || EndWords.Contains(token.ValueText);
        }

        return (mentions && mayEnd) || NeverReturns(declaration);
    }

    /// <summary>Words of which a body has one that never returns.</summary>
    public static readonly ImmutableArray<string> NeverReturnWords = ImmutableArray.Create("throw", "Exit", "FailFast");

    /// <summary>Whether a declaration has a body that ends with an exception or with the process, whichever way it takes.</summary>
    public static bool NeverReturns(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax { ExpressionBody.Expression: { } expression } => Ends(expression),
        BaseMethodDeclarationSyntax { Body: { } body } => Ends(body),
        LocalFunctionStatementSyntax { ExpressionBody.Expression: { } expression } => Ends(expression),
        LocalFunctionStatementSyntax { Body: { } body } => Ends(body),
        _ => false,
    };

    private static bool Ends(StatementSyntax statement) => statement switch
    {
        ThrowStatementSyntax => true,
        ExpressionStatementSyntax { Expression: var expression } => Ends(expression),
        BlockSyntax block => EndsBeforeReturn(block.Statements),
        IfStatementSyntax { Else: { } otherwise } choice => Ends(choice.Statement) && Ends(otherwise.Statement),
        UsingStatementSyntax { Statement: var body } => Ends(body),
        LockStatementSyntax { Statement: var body } => Ends(body),
        TryStatementSyntax attempt => (attempt.Finally is { } last && Ends(last.Block)) || (Ends(attempt.Block) && attempt.Catches.All(handler => Ends(handler.Block))),
        _ => false,
    };

    private static bool EndsBeforeReturn(SyntaxList<StatementSyntax> statements)
    {
        foreach (var statement in statements)
        {
            if (Ends(statement))
            {
                return true;
            }

            if (statement.DescendantNodesAndSelf(n => n is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)).Any(n => n is ReturnStatementSyntax))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether an expression ends with an exception or with the process.</summary>
    public static bool Ends(ExpressionSyntax expression) => expression switch
    {
        ThrowExpressionSyntax => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Exit" or "FailFast" } or IdentifierNameSyntax { Identifier.ValueText: "Exit" or "FailFast" } } => true,
        _ => false,
    };
}
