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

    private MemberMentions(string name, bool canTell, bool mentionsCuda, bool mayEnsure, ImmutableArray<string> mentions)
    {
        Name = name;
        CanTell = canTell;
        MentionsCuda = mentionsCuda;
        MayEnsure = mayEnsure;
        Mentions = mentions;
    }

    public string Name { get; }

    /// <summary>Whether its type is one whose values can tell something.</summary>
    public bool CanTell { get; }

    /// <summary>Whether it mentions a check or CUDA.</summary>
    public bool MentionsCuda { get; }

    /// <summary>Whether it mentions a check or CUDA and can end otherwise than by returning, or never returns.</summary>
    public bool MayEnsure { get; }

    /// <summary>Names in the source of the member.</summary>
    public ImmutableArray<string> Mentions { get; }

    /// <summary>The members that a tree declares.</summary>
    public static ImmutableArray<MemberMentions> Of(SyntaxTree tree) => Cache.GetValue(tree, static t => new Box(Read(t))).Members;

    /// <summary>Whether a token names a check, or CUDA itself.</summary>
    public static bool IsCuda(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.IdentifierToken => CudaNames.Contains(token.ValueText),
        SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken => token.ValueText.StartsWith("cuda", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static ImmutableArray<MemberMentions> Read(SyntaxTree tree)
    {
        var members = ImmutableArray.CreateBuilder<MemberMentions>();
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (NameOf(node) is not { } name)
            {
                continue;
            }

            var member = Read(name, node);
            members.Add(member);
            if (node is MemberDeclarationSyntax)
            {
                // What decides the value of a field may stand anywhere in the member that assigns it.
                members.AddRange(AssignedNames(node).Select(assigned => new MemberMentions(assigned, canTell: true, member.MentionsCuda, mayEnsure: false, ImmutableArray.Create(name))));
            }
        }

        return members.ToImmutable();
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field => field.Identifier.ValueText,
        _ => null,
    };

    private static HashSet<string> AssignedNames(SyntaxNode declaration)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in declaration.DescendantNodes())
        {
            var target = (node as AssignmentExpressionSyntax)?.Left;
            if ((target is MemberAccessExpressionSyntax access ? access.Name : target) is SimpleNameSyntax assigned)
            {
                names.Add(assigned.Identifier.ValueText);
            }
        }

        return names;
    }

    private static MemberMentions Read(string name, SyntaxNode declaration)
    {
        var mentions = new HashSet<string>(StringComparer.Ordinal);
        var mentionsCuda = false;
        var mayEnd = false;
        // The attributes of a field belong to the declaration around it.
        var withAttributes = declaration is VariableDeclaratorSyntax { Parent.Parent: { } field } ? field : declaration;
        foreach (var token in withAttributes.DescendantTokens())
        {
            mentionsCuda |= IsCuda(token);
            mayEnd |= token.IsKind(SyntaxKind.ThrowKeyword) || token.ValueText is "InitializeDevice" or "InitializeDeviceType" or "CudaGuard" or "CudaGuardAttribute" or "Exit" or "FailFast" or "Assert";
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                mentions.Add(token.ValueText);
            }
        }

        mentions.Remove(name);
        return new MemberMentions(name, CanTellByType(declaration), mentionsCuda, (mentionsCuda && mayEnd) || OnlyThrows(declaration), mentions.ToImmutableArray());
    }

    private static bool CanTellByType(SyntaxNode declaration)
    {
        var (type, parameters) = declaration switch
        {
            MethodDeclarationSyntax method => (method.ReturnType, method.ParameterList),
            LocalFunctionStatementSyntax function => (function.ReturnType, function.ParameterList),
            PropertyDeclarationSyntax property => (property.Type, null),
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax field } => (field.Type, null),
            _ => ((TypeSyntax?)null, null),
        };
        return parameters?.Parameters.Any(p => p.Modifiers.Any(m => m.Kind() is SyntaxKind.OutKeyword or SyntaxKind.RefKeyword)) == true
            || type?.DescendantNodesAndSelf().Any(t => t switch
            {
                PredefinedTypeSyntax predefined => predefined.Keyword.Kind() is SyntaxKind.BoolKeyword or SyntaxKind.IntKeyword or SyntaxKind.LongKeyword or SyntaxKind.StringKeyword,
                // Other types by the same name, and aliases, are left to the look at the symbol.
                SimpleNameSyntax name => name.Identifier.ValueText is "Boolean" or "Device" or "DeviceType" or "Lazy" or "Func" or "Int32" or "String",
                TupleTypeSyntax => true,
                _ => false,
            }) == true;
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
