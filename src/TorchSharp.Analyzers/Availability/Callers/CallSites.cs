using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TorchSharp.Analyzers.Availability.Members;

namespace TorchSharp.Analyzers.Availability.Callers;

/// <summary>Finds every place of the compilation that calls a member or makes a delegate of it.</summary>
internal sealed class CallSites(AvailabilityContext context)
{
    // The language calls them without their names.
    private static readonly HashSet<string> CalledByPattern = new(StringComparer.Ordinal)
    {
        "Add", "Current", "Deconstruct", "Dispose", "DisposeAsync", "GetAsyncEnumerator", "GetAwaiter", "GetEnumerator", "GetPinnableReference", "GetResult", "IsCompleted",
        "Length", "Count", "Main", "MoveNext", "MoveNextAsync", "Select", "SelectMany", "Slice", "Where",
    };

    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<IMethodSymbol>> _families = new(SymbolEqualityComparer.Default);

    /// <summary>Whether nobody but this compilation can call a member, and always by a name.</summary>
    public bool CanAllBeSeen(IMethodSymbol method) =>
        (method.MethodKind != MethodKind.PropertySet || CanBeSet(method))
        && method.MethodKind is MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.Constructor or MethodKind.ExplicitInterfaceImplementation
        && !method.IsExtern
        && method.PartialDefinitionPart is null
        && FamilyOf(method).All(IsClosed);

    /// <summary>A method and those through which it is called: what it overrides, and the members of interfaces that it implements.</summary>
    public ImmutableArray<IMethodSymbol> FamilyOf(IMethodSymbol method) => _families.GetOrAdd(method, static m =>
    {
        var family = ImmutableArray.CreateBuilder<IMethodSymbol>();
        for (var at = m; at is not null; at = at.OverriddenMethod)
        {
            family.Add(at.OriginalDefinition);
        }

        if (m is { MethodKind: not MethodKind.Constructor, IsStatic: false, ContainingType: { } type })
        {
            family.AddRange(type.AllInterfaces
                .SelectMany(i => i.GetMembers().OfType<IMethodSymbol>())
                .Where(member => family.Any(f => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member)?.OriginalDefinition, f)))
                .Select(member => member.OriginalDefinition).ToList());
        }

        return family.ToImmutable();
    });

    /// <summary>The places; null among them stands for one that is not seen.</summary>
    public IEnumerable<SyntaxNode?> Of(IMethodSymbol method, CancellationToken cancellationToken) =>
        method.MethodKind == MethodKind.Constructor ? OfConstructor(method, cancellationToken) : FamilyOf(method).SelectMany(m => OfMember(m, cancellationToken));

    /// <summary>Whether nobody sets a property but by an assignment that is seen: not a serializer, and not who reads an attribute.</summary>
    private bool CanBeSet(IMethodSymbol setter) => setter.ContainingType is var type
        && setter.Parameters.Length == 1
        && type.BaseType?.Name != nameof(Attribute)
        && (setter.DeclaredAccessibility == Accessibility.Private || !context.Types.AreMadeElsewhere(type));

    private bool IsClosed(IMethodSymbol method)
    {
        var member = method.AssociatedSymbol ?? method;
        return SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, context.Symbols.Compilation.Assembly)
            && !CalledByPattern.Contains(member.Name)
            // An attribute is how a framework finds what it calls by reflection.
            && member.GetAttributes().IsEmpty
            && !context.Reach.IsOpen(member);
    }

    private IEnumerable<SyntaxNode?> OfMember(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var member = method.AssociatedSymbol ?? method;
        if (method.MethodKind == MethodKind.ExplicitInterfaceImplementation)
        {
            // Only the interface's member can be named.
            yield break;
        }

        if (method.MethodKind == MethodKind.PropertySet)
        {
            foreach (var (identifier, use) in context.Index.WritesTo(member, cancellationToken))
            {
                yield return use == MemberUse.Write ? identifier : null;
            }

            yield break;
        }

        foreach (var mention in context.Index.MentionsOf(member, cancellationToken))
        {
            yield return mention;
        }
    }

    private IEnumerable<SyntaxNode?> OfConstructor(IMethodSymbol constructor, CancellationToken cancellationToken)
    {
        var type = constructor.ContainingType;
        var isBase = context.Implementations.Types.Any(derived =>
            SymbolEqualityComparer.Default.Equals(derived.BaseType?.OriginalDefinition, type)
            && derived.InstanceConstructors.Any(c => c.IsImplicitlyDeclared || !HasInitializer(c, cancellationToken)));
        if (isBase || context.Types.AreMadeElsewhere(type))
        {
            yield return null;
        }

        foreach (var creation in context.Index.CreationsBy(constructor, cancellationToken))
        {
            yield return creation;
        }
    }

    private static bool HasInitializer(IMethodSymbol constructor, CancellationToken cancellationToken) => constructor.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellationToken) switch
    {
        ConstructorDeclarationSyntax declaration => declaration.Initializer is not null,
        TypeDeclarationSyntax { BaseList: { } bases } => bases.Types.Any(b => b is PrimaryConstructorBaseTypeSyntax),
        _ => false,
    });
}
