using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Finds every place of the compilation that calls a member or makes a delegate of it.</summary>
internal sealed class CallSites(AvailabilityContext context)
{
    // The language calls them without their names.
    private static readonly HashSet<string> CalledByPattern = new(StringComparer.Ordinal)
    {
        "Add", "Current", "Deconstruct", "Dispose", "DisposeAsync", "GetAsyncEnumerator", "GetAwaiter", "GetEnumerator", "GetPinnableReference", "GetResult", "IsCompleted",
        "Main", "MoveNext", "MoveNextAsync", "Select", "SelectMany", "Slice", "Where",
    };

    /// <summary>Whether nobody but this compilation can call a member, and always by its name.</summary>
    public bool CanAllBeSeen(IMethodSymbol method)
    {
        var member = method.AssociatedSymbol ?? method;
        return method.MethodKind is MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.Constructor
            && !method.IsVirtual && !method.IsAbstract && !method.IsOverride && !method.IsExtern
            && method.PartialDefinitionPart is null
            && !CalledByPattern.Contains(member.Name)
            // An attribute is how a framework finds what it calls by reflection.
            && member.GetAttributes().IsEmpty
            && !context.Reach.IsOpen(member)
            && !Implements(member);
    }

    /// <summary>The places; null among them stands for one that is not seen.</summary>
    public IEnumerable<SyntaxNode?> Of(IMethodSymbol method, CancellationToken cancellationToken) =>
        method.MethodKind == MethodKind.Constructor ? OfConstructor(method, cancellationToken) : OfMember(method, cancellationToken);

    private IEnumerable<SyntaxNode?> OfMember(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var member = method.AssociatedSymbol ?? method;
        var scopes = member.DeclaredAccessibility == Accessibility.Private
            ? member.ContainingType.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellationToken))
            : Trees(member.Name, cancellationToken);
        foreach (var node in scopes.SelectMany(scope => scope.DescendantNodes()))
        {
            if (node is SimpleNameSyntax identifier
                && identifier.Identifier.ValueText == member.Name
                && Refers(context.Bodies.ModelOf(node.SyntaxTree).GetSymbolInfo(node, cancellationToken), member)
                && !IsNameOf(node))
            {
                yield return node;
            }
        }
    }

    private IEnumerable<SyntaxNode?> OfConstructor(IMethodSymbol constructor, CancellationToken cancellationToken)
    {
        var type = constructor.ContainingType;
        foreach (var derived in context.Implementations.Types.Where(t => SymbolEqualityComparer.Default.Equals(t.BaseType?.OriginalDefinition, type)))
        {
            if (derived.InstanceConstructors.Any(c => c.IsImplicitlyDeclared || !HasInitializer(c, cancellationToken)))
            {
                yield return null;
            }
        }

        foreach (var creation in Creations.In(context.Symbols.Compilation, type.Name).Where(node => IsCall(node, constructor, cancellationToken)))
        {
            yield return creation;
        }

        if (Trees(type.Name, cancellationToken).SelectMany(root => root.DescendantNodes()).OfType<SimpleNameSyntax>()
            .Any(name => name.Identifier.ValueText == type.Name && IsMadeByItsType(name, type, cancellationToken)))
        {
            yield return null;
        }
    }

    private bool IsCall(SyntaxNode node, IMethodSymbol constructor, CancellationToken cancellationToken) =>
        Refers(context.Bodies.ModelOf(node.SyntaxTree).GetSymbolInfo(node, cancellationToken), constructor);

    /// <summary>Whether a mention of a type lets somebody construct it who does not name its constructor.</summary>
    private bool IsMadeByItsType(SimpleNameSyntax name, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        SyntaxNode whole = name.Parent is QualifiedNameSyntax qualified && qualified.Right == name ? qualified : name;
        var model = context.Bodies.ModelOf(name.SyntaxTree);
        switch (whole.Parent)
        {
            case TypeOfExpressionSyntax:
                return SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol?.OriginalDefinition, type);
            case TypeArgumentListSyntax { Parent: GenericNameSyntax generic } list:
                var parameters = model.GetSymbolInfo(generic, cancellationToken).Symbol switch
                {
                    // What a method does with a type is its own business, unless it only asks for it.
                    IMethodSymbol { ContainingNamespace.Name: "Linq" } => [],
                    IMethodSymbol method => method.TypeParameters.Select(_ => true),
                    INamedTypeSymbol { Name: "Lazy" or "ThreadLocal" } => [true],
                    INamedTypeSymbol container => container.TypeParameters.Select(p => p.HasConstructorConstraint),
                    _ => [],
                };
                return parameters.ElementAtOrDefault(list.Arguments.IndexOf(a => a == whole));
            default:
                return false;
        }
    }

    private static bool HasInitializer(IMethodSymbol constructor, CancellationToken cancellationToken) => constructor.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellationToken) switch
    {
        ConstructorDeclarationSyntax declaration => declaration.Initializer is not null,
        TypeDeclarationSyntax { BaseList: { } bases } => bases.Types.Any(b => b is PrimaryConstructorBaseTypeSyntax),
        _ => false,
    });

    private IEnumerable<SyntaxNode> Trees(string name, CancellationToken cancellationToken) =>
        context.Symbols.Compilation.SyntaxTrees.Where(tree => SourceNames.Of(tree).Has(name)).Select(tree => tree.GetRoot(cancellationToken));

    private static bool Implements(ISymbol member) =>
        member is IMethodSymbol { ExplicitInterfaceImplementations.IsEmpty: false } or IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false }
        || (member is not IMethodSymbol { MethodKind: MethodKind.Constructor }
            && member.ContainingType.AllInterfaces.SelectMany(i => i.GetMembers(member.Name))
                .Any(m => SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(m), member)));

    private static bool Refers(SymbolInfo info, ISymbol member) => IsSame(info.Symbol, member) || info.CandidateSymbols.Any(c => IsSame(c, member));

    private static bool IsSame(ISymbol? symbol, ISymbol member) =>
        SymbolEqualityComparer.Default.Equals((symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol)?.OriginalDefinition, member);

    private static bool IsNameOf(SyntaxNode node) =>
        node.Ancestors().OfType<InvocationExpressionSyntax>().Any(i => i.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" });
}
