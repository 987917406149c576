using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability.Members;

/// <summary>Finds the methods that may run for one that is called: itself, or those that override or implement it in the compilation.</summary>
internal sealed class Implementations(Compilation compilation, Reach reach)
{
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<IMethodSymbol>> _known = new(SymbolEqualityComparer.Default);
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _types = new(() => TypesOf(compilation.Assembly.GlobalNamespace).ToImmutableArray());

    /// <summary>The methods with a body that may run; empty where none is known, or another assembly may bring one.</summary>
    public ImmutableArray<IMethodSymbol> Of(IMethodSymbol called)
    {
        var method = (called.ReducedFrom ?? called).OriginalDefinition;
        if (!IsOurs(method) || (method.IsStatic && (method.IsVirtual || method.IsAbstract)))
        {
            return ImmutableArray<IMethodSymbol>.Empty;
        }

        var isInterface = method.ContainingType?.TypeKind == TypeKind.Interface && !method.IsStatic;
        var isReplaceable = isInterface || (IsVirtual(method) && !method.ContainingType!.IsSealed);
        return isReplaceable && reach.IsOpen(method) ? ImmutableArray<IMethodSymbol>.Empty
            : isReplaceable ? _known.GetOrAdd(method, m => Find(m, isInterface))
            : ImmutableArray.Create(method);
    }

    /// <summary>All types of the compilation.</summary>
    public ImmutableArray<INamedTypeSymbol> Types => _types.Value;

    /// <summary>Whether an override may run where a property is read: not for "base.Name".</summary>
    public static bool MayBeOverridden(IPropertyReferenceOperation reference) => reference.Instance is not IInstanceReferenceOperation { Syntax: BaseExpressionSyntax };

    private static bool IsVirtual(IMethodSymbol method) => (method.IsVirtual || method.IsAbstract || method.IsOverride) && !method.IsSealed;

    /// <summary>Whether a method is written in the compilation.</summary>
    public bool IsOurs(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly);

    private ImmutableArray<IMethodSymbol> Find(IMethodSymbol method, bool isInterface)
    {
        var found = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        if (!method.IsAbstract)
        {
            found.Add(method);
        }

        foreach (var type in _types.Value)
        {
            if (isInterface)
            {
                foreach (var own in ImplementedBy(type, method))
                {
                    found.Add(own);
                    found.UnionWith(IsVirtual(own) ? OverridesOf(own) : []);
                }
            }
            else
            {
                found.UnionWith(OverridesIn(type, method));
            }
        }

        var bodies = found.Where(m => !m.IsAbstract).ToImmutableArray();
        return bodies.All(IsOurs) ? bodies : ImmutableArray<IMethodSymbol>.Empty;
    }

    private static IEnumerable<IMethodSymbol> ImplementedBy(INamedTypeSymbol type, IMethodSymbol method) =>
        type.TypeKind is not (TypeKind.Class or TypeKind.Struct)
            ? []
            : type.AllInterfaces
                .Where(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, method.ContainingType))
                .SelectMany(i => i.GetMembers(method.Name).Where(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, method)))
                .Select(m => (type.FindImplementationForInterfaceMember(m) as IMethodSymbol)?.OriginalDefinition)
                .OfType<IMethodSymbol>();

    private IEnumerable<IMethodSymbol> OverridesOf(IMethodSymbol method) => _types.Value.SelectMany(type => OverridesIn(type, method));

    private static IEnumerable<IMethodSymbol> OverridesIn(INamedTypeSymbol type, IMethodSymbol method)
    {
        foreach (var own in type.GetMembers(method.Name).OfType<IMethodSymbol>())
        {
            for (var overridden = own.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
            {
                if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method))
                {
                    yield return own;
                }
            }
        }
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
            {
                yield return type;
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var nested in TypesOf(inner))
                {
                    yield return nested;
                }
            }
        }
    }
}
