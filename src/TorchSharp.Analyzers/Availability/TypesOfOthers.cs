using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability;

/// <summary>
/// Types of the compilation whose objects somebody else makes and fills: those that are handed to others as types, to a serializer, a command
/// line or a container, and those that such types hold.
/// </summary>
internal sealed class TypesOfOthers
{
    // A tree never changes, so what was read once serves every later compilation of an editor's session.
    private static readonly ConditionalWeakTable<SyntaxTree, ILookup<string, SyntaxNode>> Mentions = new();

    private readonly AvailabilityContext _context;
    private readonly Lazy<ILookup<ISymbol, INamedTypeSymbol>> _holders;
    private readonly ConcurrentDictionary<ISymbol, bool> _isHandedOver = new(SymbolEqualityComparer.Default);

    public TypesOfOthers(AvailabilityContext context)
    {
        _context = context;
        _holders = new(() => context.Implementations.Types
            .SelectMany(type => HeldBy(type).Distinct(SymbolEqualityComparer.Default), (type, held) => (type, held))
            .ToLookup(p => p.held!, p => p.type, SymbolEqualityComparer.Default));
    }

    /// <summary>Whether objects of a type may be made by means that are not seen.</summary>
    public bool AreMadeElsewhere(INamedTypeSymbol type)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { type.OriginalDefinition };
        var pending = new Stack<ISymbol>(seen);
        while (pending.Count > 0)
        {
            var held = pending.Pop();
            if (_isHandedOver.GetOrAdd(held, IsHandedOver))
            {
                return true;
            }

            foreach (var holder in _holders.Value[held])
            {
                if (seen.Add(holder))
                {
                    pending.Push(holder);
                }
            }
        }

        return false;
    }

    private bool IsHandedOver(ISymbol type) => _context.Symbols.Compilation.SyntaxTrees
        .SelectMany(tree => Mentions.GetValue(tree, static t => ReadMentions(t))[type.Name])
        .Any(mention => HandedOver(mention).Any(named => SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, type)));

    private IEnumerable<INamedTypeSymbol> HandedOver(SyntaxNode mention)
    {
        var model = _context.Bodies.ModelOf(mention.SyntaxTree);
        if (mention is TypeOfExpressionSyntax typeOf)
        {
            return TypesIn(model.GetTypeInfo(typeOf.Type).Type);
        }

        return (mention is ObjectCreationExpressionSyntax ? model.GetTypeInfo(mention).Type : model.GetSymbolInfo(mention).Symbol) switch
        {
            // Queries only hand on what is there.
            IMethodSymbol method when method.ContainingNamespace?.Name is not ("Linq" or "Tasks" or "Immutable") => method.TypeArguments.SelectMany(TypesIn),
            INamedTypeSymbol created => created.TypeArguments
                .Where((_, i) => created.TypeParameters[i].HasConstructorConstraint || created.Name is "Lazy" or "ThreadLocal")
                .SelectMany(TypesIn),
            _ => [],
        };
    }

    private static IEnumerable<INamedTypeSymbol> HeldBy(INamedTypeSymbol type) => type.GetMembers()
        .Where(m => !m.IsStatic)
        .SelectMany(m => TypesIn(m is IFieldSymbol field ? field.Type : (m as IPropertySymbol)?.Type))
        .Select(t => t.OriginalDefinition);

    private static IEnumerable<INamedTypeSymbol> TypesIn(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => TypesIn(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(TypesIn).Prepend(named),
        _ => [],
    };

    /// <summary>The places that hand types over, by the names in them.</summary>
    private static ILookup<string, SyntaxNode> ReadMentions(SyntaxTree tree)
    {
        var found = new List<(string Name, SyntaxNode Node)>();
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            var types = node switch
            {
                TypeOfExpressionSyntax { Parent: not AttributeArgumentSyntax } typeOf => typeOf.Type,
                GenericNameSyntax { Parent: InvocationExpressionSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or ArgumentSyntax } generic => generic.TypeArgumentList,
                ObjectCreationExpressionSyntax { Type: GenericNameSyntax or QualifiedNameSyntax { Right: GenericNameSyntax } } creation => (SyntaxNode)creation.Type,
                _ => null,
            };
            if (types is not null)
            {
                found.AddRange(types.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(n => (n.Identifier.ValueText, node)));
            }
        }

        return found.ToLookup(f => f.Name, f => f.Node, StringComparer.Ordinal);
    }
}
