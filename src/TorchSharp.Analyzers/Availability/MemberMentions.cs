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

    private readonly bool _canTell;
    private readonly ImmutableArray<string> _typeNames;

    private MemberMentions(
        string name, bool canTell, ImmutableArray<string> typeNames, bool mentionsCuda, bool mayEnsure, ImmutableArray<string> mentions, ImmutableHashSet<string> assigns)
    {
        Name = name;
        _canTell = canTell;
        _typeNames = typeNames;
        MentionsCuda = mentionsCuda;
        MayEnsure = mayEnsure;
        Mentions = mentions;
        Assigns = assigns;
    }

    private MemberMentions(string name, bool mentionsCuda, ImmutableArray<string> mentions)
        : this(name, canTell: true, ImmutableArray<string>.Empty, mentionsCuda, mayEnsure: false, mentions, ImmutableHashSet<string>.Empty)
    {
        IsDeclaration = false;
    }

    public string Name { get; }

    /// <summary>Whether it is the member itself, and not only something from which the member's value is made.</summary>
    public bool IsDeclaration { get; private init; } = true;

    /// <summary>Whether it mentions a check or CUDA.</summary>
    public bool MentionsCuda { get; }

    /// <summary>Whether it mentions a check or CUDA and can end otherwise than by returning, or never returns.</summary>
    public bool MayEnsure { get; }

    /// <summary>Names in the source of the member.</summary>
    public ImmutableArray<string> Mentions { get; }

    /// <summary>Names of members that it assigns, by an assignment, an initializer or a reference.</summary>
    public ImmutableHashSet<string> Assigns { get; }

    /// <summary>Whether its type is one whose values can tell something.</summary>
    /// <param name="enumerations">The names of the compilation's enumerations.</param>
    public bool CanTell(HashSet<string> enumerations) => _canTell || _typeNames.Any(enumerations.Contains);

    /// <summary>The members that a tree declares.</summary>
    public static ImmutableArray<MemberMentions> Of(SyntaxTree tree) => Cache.GetValue(tree, static t => Read(t)).Members;

    /// <summary>The names of the enumerations that a tree declares.</summary>
    public static ImmutableArray<string> EnumerationsOf(SyntaxTree tree) => Cache.GetValue(tree, static t => Read(t)).Enumerations;

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
        var enumerations = ImmutableArray.CreateBuilder<string>();
        foreach (var node in tree.GetRoot().DescendantNodesAndSelf())
        {
            if (node is EnumDeclarationSyntax enumeration)
            {
                enumerations.Add(enumeration.Identifier.ValueText);
            }

            if (NameOf(node) is not { } name)
            {
                continue;
            }

            var member = Read(name, node);
            members.Add(member);
            if (node is ParameterSyntax or LocalFunctionStatementSyntax)
            {
                continue;
            }

            // What decides the value of a field may stand anywhere in the member that assigns it; and what decides the value of a
            // constructor's parameter, in the member that calls the constructor.
            members.AddRange(member.Assigns.Select(assigned => new MemberMentions(assigned, member.MentionsCuda, ImmutableArray.Create(name))));
            members.AddRange(Constructed(node).Select(type => new MemberMentions(type, member.MentionsCuda, member.Mentions)));
        }

        return new Box(members.ToImmutable(), enumerations.ToImmutable());
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        EventDeclarationSyntax @event => @event.Identifier.ValueText,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } field => field.Identifier.ValueText,
        ParameterSyntax { Parent.Parent: TypeDeclarationSyntax } parameter => parameter.Identifier.ValueText,
        BaseMethodDeclarationSyntax or IndexerDeclarationSyntax => "",
        CompilationUnitSyntax unit when unit.Members.Any(m => m is GlobalStatementSyntax) => "",
        _ => null,
    };

    private static IEnumerable<SyntaxNode> PartsOf(SyntaxNode declaration) =>
        declaration is CompilationUnitSyntax unit ? unit.Members.OfType<GlobalStatementSyntax>() : [declaration];

    private static IEnumerable<string> Constructed(SyntaxNode declaration) => PartsOf(declaration)
        .SelectMany(part => part.DescendantNodes())
        .Select(node => node switch
        {
            ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } creation => creation.Type,
            ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0, Parent: EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax declared } } => declared.Type,
            _ => null,
        })
        .Select(type => (type is QualifiedNameSyntax qualified ? qualified.Right : type) is SimpleNameSyntax name ? name.Identifier.ValueText : null)
        .OfType<string>()
        .Distinct();

    private static ImmutableHashSet<string> AssignedNames(SyntaxNode declaration)
    {
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var node in PartsOf(declaration).SelectMany(part => part.DescendantNodes()))
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
            foreach (var part in target is TupleExpressionSyntax tuple ? tuple.DescendantNodes() : target is null ? [] : [target])
            {
                var name = part switch
                {
                    MemberAccessExpressionSyntax access => access.Name,
                    MemberBindingExpressionSyntax binding => binding.Name,
                    _ => part,
                };
                if (name is SimpleNameSyntax assigned)
                {
                    names.Add(assigned.Identifier.ValueText);
                }
            }
        }

        return names.ToImmutable();
    }

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

        if (declaration is ParameterSyntax { Parent.Parent: TypeDeclarationSyntax owner })
        {
            mentions.Add(owner.Identifier.ValueText);
        }

        mentions.Remove(name);
        var type = TypeOf(declaration);
        return new MemberMentions(name, CanTellByType(declaration, type), NamesIn(type), mentionsCuda, (mentionsCuda && mayEnd) || OnlyThrows(declaration), mentions.ToImmutableArray(), AssignedNames(declaration));
    }

    private static TypeSyntax? TypeOf(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.ReturnType,
        LocalFunctionStatementSyntax function => function.ReturnType,
        PropertyDeclarationSyntax property => property.Type,
        ParameterSyntax parameter => parameter.Type,
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax field } => field.Type,
        _ => null,
    };

    private static bool CanTellByType(SyntaxNode declaration, TypeSyntax? type)
    {
        var parameters = declaration switch
        {
            MethodDeclarationSyntax method => method.ParameterList,
            LocalFunctionStatementSyntax function => function.ParameterList,
            _ => null,
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

    private static ImmutableArray<string> NamesIn(TypeSyntax? type) =>
        type?.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(n => n.Identifier.ValueText).ToImmutableArray() ?? ImmutableArray<string>.Empty;

    private static bool OnlyThrows(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax { ExpressionBody.Expression: ThrowExpressionSyntax } => true,
        BaseMethodDeclarationSyntax { Body.Statements: var statements } => statements.LastOrDefault() is ThrowStatementSyntax,
        LocalFunctionStatementSyntax { ExpressionBody.Expression: ThrowExpressionSyntax } => true,
        LocalFunctionStatementSyntax { Body.Statements: var statements } => statements.LastOrDefault() is ThrowStatementSyntax,
        _ => false,
    };

    private sealed class Box(ImmutableArray<MemberMentions> members, ImmutableArray<string> enumerations)
    {
        public ImmutableArray<MemberMentions> Members { get; } = members;

        public ImmutableArray<string> Enumerations { get; } = enumerations;
    }
}
