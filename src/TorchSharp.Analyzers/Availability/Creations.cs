using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability;

/// <summary>The places of a source file that construct something.</summary>
internal sealed class Creations
{
    // A tree never changes, so what was read once serves every later compilation of an editor's session.
    private static readonly ConditionalWeakTable<SyntaxTree, Creations> Cache = new();

    private readonly ILookup<string, SyntaxNode> _byType;

    private Creations(SyntaxTree tree)
    {
        var found = new List<(string Type, SyntaxNode Node)>();
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            switch (node)
            {
                case ObjectCreationExpressionSyntax creation:
                    found.Add((NameOf(creation.Type), node));
                    break;
                case PrimaryConstructorBaseTypeSyntax parent:
                    found.Add((NameOf(parent.Type), node));
                    break;
                // Which type they mean is not in their text.
                case ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax:
                    found.Add(("", node));
                    break;
            }
        }

        Aliases = tree.GetRoot().DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<UsingDirectiveSyntax>().Select(u => u.Alias?.Name.Identifier.ValueText).OfType<string>().ToList();
        _byType = found.ToLookup(c => c.Type, c => c.Node, StringComparer.Ordinal);
    }

    /// <summary>The other names that the file gives to types.</summary>
    private IReadOnlyList<string> Aliases { get; }

    /// <summary>The places that construct something by a type's name, by an alias, or without naming a type.</summary>
    public static IEnumerable<SyntaxNode> In(Compilation compilation, string type)
    {
        var all = compilation.SyntaxTrees.Select(tree => Cache.GetValue(tree, static t => new Creations(t))).ToList();
        var names = all.SelectMany(c => c.Aliases).Append(type).Append("").Distinct().ToList();
        return all.SelectMany(c => names.SelectMany(name => c._byType[name]));
    }

    /// <summary>The name of a type without what qualifies it; empty for a type that has none, such as an array.</summary>
    public static string NameOf(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}
