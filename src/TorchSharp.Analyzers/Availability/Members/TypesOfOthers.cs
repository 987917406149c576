using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TorchSharp.Analyzers.Availability.Search;

namespace TorchSharp.Analyzers.Availability.Members;

/// <summary>
/// Types of the compilation whose objects somebody else makes and fills: those that are handed to others as types, to a serializer, a command
/// line or a container, and those that such types hold.
/// </summary>
internal sealed class TypesOfOthers
{
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
        .SelectMany(tree => SourceNames.In(tree, type.Name))
        .SelectMany(PlacesAround)
        .Any(place => HandedOver(place).Any(named => SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, type)));

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

    /// <summary>The places around a name that may hand types over.</summary>
    private static IEnumerable<SyntaxNode> PlacesAround(SimpleNameSyntax name)
    {
        for (SyntaxNode? at = name; at is TypeSyntax or TypeArgumentListSyntax or TupleElementSyntax or TypeOfExpressionSyntax or ObjectCreationExpressionSyntax; at = at.Parent)
        {
            switch (at)
            {
                case TypeOfExpressionSyntax { Parent: not AttributeArgumentSyntax }:
                case ObjectCreationExpressionSyntax { Type: GenericNameSyntax or QualifiedNameSyntax { Right: GenericNameSyntax } } creation when creation.Type.Span.Contains(name.Span):
                case GenericNameSyntax { Parent: InvocationExpressionSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or ArgumentSyntax } generic when generic.TypeArgumentList.Span.Contains(name.Span):
                    yield return at;
                    break;
            }
        }
    }
}
