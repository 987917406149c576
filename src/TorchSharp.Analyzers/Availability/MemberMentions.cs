using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Which names the declaration of one member mentions.</summary>
internal sealed class MemberMentions
{
    private static readonly HashSet<string> CudaNames = new(StringComparer.Ordinal)
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

    // A tree never changes, so what was read once serves every later compilation of an editor's session.
    private static readonly ConditionalWeakTable<SyntaxTree, Box> Cache = new();

    private MemberMentions(string name, bool mayEnsure, HashSet<string> mentions, HashSet<string> assigns)
    {
        Name = name;
        MayEnsure = mayEnsure;
        Mentions = mentions;
        Assigns = assigns;
    }

    public string Name { get; }

    /// <summary>Whether it mentions a check or CUDA and can end otherwise than by returning, or never returns.</summary>
    public bool MayEnsure { get; }

    /// <summary>Names in the source of the member.</summary>
    public HashSet<string> Mentions { get; }

    /// <summary>Names of members that it assigns, by an assignment, an initializer or a reference.</summary>
    public HashSet<string> Assigns { get; }

    /// <summary>The members that a tree declares.</summary>
    public static ImmutableArray<MemberMentions> Of(SyntaxTree tree) => Cache.GetValue(tree, static t => Read(t)).Members;

    /// <summary>Whether a token names a check, or CUDA itself.</summary>
    public static bool IsCuda(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.IdentifierToken => CudaNames.Contains(token.ValueText),
        SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken => token.ValueText.StartsWith("cuda", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static Box Read(SyntaxTree tree)
    {
        var members = ImmutableArray.CreateBuilder<MemberMentions>();
        foreach (var node in tree.GetRoot().DescendantNodesAndSelf())
        {
            if (NameOf(node) is not { } name)
            {
                continue;
            }

            members.Add(Read(name, node));
        }

        return new Box(members.ToImmutable());
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        EventDeclarationSyntax @event => @event.Identifier.ValueText,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field => field.Identifier.ValueText,
        BaseMethodDeclarationSyntax or IndexerDeclarationSyntax => "",
        CompilationUnitSyntax unit when unit.Members.Any(m => m is GlobalStatementSyntax) => "",
        _ => null,
    };

    private static IEnumerable<SyntaxNode> PartsOf(SyntaxNode declaration) =>
        declaration is CompilationUnitSyntax unit ? unit.Members.OfType<GlobalStatementSyntax>() : [declaration];

    private static HashSet<string> AssignedNames(SyntaxNode declaration) =>
        new(PartsOf(declaration).SelectMany(part => part.DescendantNodes()).SelectMany(WrittenMembers.TargetsOf), StringComparer.Ordinal);

    private static MemberMentions Read(string name, SyntaxNode declaration)
    {
        var mentions = new HashSet<string>(StringComparer.Ordinal);
        var mentionsCuda = false;
        var mayEnd = false;
        // The attributes of a field belong to the declaration around it.
        var withAttributes = declaration is VariableDeclaratorSyntax { Parent.Parent: { } field } ? field : declaration;
        foreach (var token in PartsOf(withAttributes).SelectMany(part => part.DescendantTokens()))
        {
            mentionsCuda |= IsCuda(token);
            mayEnd |= token.IsKind(SyntaxKind.ThrowKeyword) || token.ValueText is "InitializeDevice" or "InitializeDeviceType" or "CudaGuard" or "CudaGuardAttribute" or "Exit" or "FailFast" or "Assert";
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                mentions.Add(token.ValueText);
            }
        }

        mentions.Remove(name);
        return new MemberMentions(name, (mentionsCuda && mayEnd) || OnlyThrows(declaration), mentions, AssignedNames(declaration));
    }

    private static bool OnlyThrows(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax { ExpressionBody.Expression: ThrowExpressionSyntax } => true,
        BaseMethodDeclarationSyntax { Body.Statements: var statements } => statements.LastOrDefault() is ThrowStatementSyntax,
        LocalFunctionStatementSyntax { ExpressionBody.Expression: ThrowExpressionSyntax } => true,
        LocalFunctionStatementSyntax { Body.Statements: var statements } => statements.LastOrDefault() is ThrowStatementSyntax,
        _ => false,
    };

    private sealed class Box(ImmutableArray<MemberMentions> members)
    {
        public ImmutableArray<MemberMentions> Members { get; } = members;
    }
}
