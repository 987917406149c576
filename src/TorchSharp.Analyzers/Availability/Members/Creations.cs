using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TorchSharp.Analyzers.Availability.Search;

namespace TorchSharp.Analyzers.Availability.Members;

/// <summary>The places of a compilation that construct something, found by their letters.</summary>
internal static class Creations
{
    // A tree never changes, so what was read once serves every later compilation of an editor's session.
    private static readonly ConditionalWeakTable<SyntaxTree, string[]> Aliases = new();

    // With which they begin; of an initializer of a constructor it is the second word.
    private static readonly string[] Keywords = ["new", "this", "base"];

    /// <summary>The places that construct something by a type's name, or by an alias.</summary>
    public static IEnumerable<SyntaxNode> Of(Compilation compilation, string type)
    {
        var names = compilation.SyntaxTrees.SelectMany(tree => Aliases.GetValue(tree, ReadAliases)).Append(type).Distinct().ToList();
        return compilation.SyntaxTrees.SelectMany(tree => names.SelectMany(name => SourceNames.In(tree, name))).Select(CreationBy).OfType<SyntaxNode>();
    }

    /// <summary>The places that construct something without naming its type.</summary>
    public static IEnumerable<SyntaxNode> WithoutName(Compilation compilation)
    {
        foreach (var file in compilation.SyntaxTrees.Select(SourceFile.Of))
        {
            foreach (var position in Keywords.SelectMany(file.WordPositions).Where(file.IsBeforeParenthesis))
            {
                if (file.TokenAt(position)?.Parent is { } parent && parent is ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax)
                {
                    yield return parent;
                }
            }
        }
    }

    /// <summary>The name of a type without what qualifies it; empty for a type that has none, such as an array.</summary>
    public static string NameOf(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    private static SyntaxNode? CreationBy(SimpleNameSyntax name)
    {
        SyntaxNode type = name;
        while (type.Parent is QualifiedNameSyntax qualified && qualified.Right == type || type.Parent is AliasQualifiedNameSyntax)
        {
            type = type.Parent!;
        }

        return type.Parent switch
        {
            ObjectCreationExpressionSyntax creation when creation.Type == type => creation,
            PrimaryConstructorBaseTypeSyntax parent when parent.Type == type => parent,
            _ => null,
        };
    }

    private static string[] ReadAliases(SyntaxTree tree) => tree.GetRoot().DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .OfType<UsingDirectiveSyntax>().Select(u => u.Alias?.Name.Identifier.ValueText).OfType<string>().ToArray();
}
