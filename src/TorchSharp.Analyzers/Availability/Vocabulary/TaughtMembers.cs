using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TorchSharp.Analyzers.Availability.Facts;

namespace TorchSharp.Analyzers.Availability.Vocabulary;

/// <summary>
/// What a project teaches the engine: members that check, by <c>[CudaGuard]</c> or by the list of an .editorconfig, and members
/// that need CUDA themselves, by <c>[RequiresCuda]</c>. The attributes count by their names, whatever namespace they are in.
/// </summary>
internal sealed class TaughtMembers
{
    private static readonly ImmutableHashSet<string> GuardAttributes = ImmutableHashSet.Create("CudaGuard", "CudaGuardAttribute");
    private static readonly ImmutableHashSet<string> RequiringAttributes = ImmutableHashSet.Create("RequiresCuda", "RequiresCudaAttribute");

    private readonly GuardMemberList _listed;
    private readonly bool _hasGuards;
    private readonly bool _hasRequirements;
    private readonly ConcurrentDictionary<ISymbol, bool> _guards = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _requiring = new(SymbolEqualityComparer.Default);

    public TaughtMembers(Compilation compilation, GuardMemberList listed)
    {
        _listed = listed;

        // Most projects have neither attribute, and then no member is ever asked for its own.
        var references = compilation.SourceModule.ReferencedAssemblySymbols.Where(a => !IsFramework(a)).ToList();
        var files = compilation.SyntaxTrees.Select(SourceFile.Of).Where(f => f.MentionsCuda).ToList();
        HasGuardsOfOthers = references.Any(a => a.TypeNames.Any(GuardAttributes.Contains));
        _hasGuards = HasGuardsOfOthers || files.Exists(f => f.Positions("CudaGuard").Any());
        RequiringNames = references.Any(a => a.TypeNames.Any(RequiringAttributes.Contains)) ? null : MarkedNames(files);
        _hasRequirements = RequiringNames is not { Count: 0 };
    }

    /// <summary>The names of the members that say that they need CUDA; null where they can't all be found by their names.</summary>
    public IReadOnlyCollection<string>? RequiringNames { get; }

    /// <summary>Whether a referenced assembly declares the attribute, so that members without source may carry it.</summary>
    public bool HasGuardsOfOthers { get; }

    /// <summary>The names of the members in the list.</summary>
    public IEnumerable<string> ListedNames => _listed.Names;

    /// <summary>What the value of a member tells; null where it is no check.</summary>
    public ValueFact? Result(ISymbol member) => IsGuard(member) && TypeOf(member) is { SpecialType: SpecialType.System_Boolean } ? ValueFact.Check : null;

    /// <summary>Whether a call or read comes back only where CUDA is available.</summary>
    public bool Ensures(ISymbol member) =>
        IsGuard(member) && member is not IFieldSymbol && TypeOf(member) is not { SpecialType: SpecialType.System_Boolean } && !TaskFacts.IsTask(TypeOf(member));

    /// <summary>What the awaited result of a call tells; null where the method is no check.</summary>
    public ValueFact? AwaitedResult(IMethodSymbol method) =>
        TaskFacts.IsTask(method.ReturnType) && IsGuard(method) && ((INamedTypeSymbol)method.ReturnType).TypeArguments.FirstOrDefault()?.SpecialType == SpecialType.System_Boolean
            ? ValueFact.Check
            : null;

    /// <summary>Whether a call that has been awaited has come back only where CUDA is available.</summary>
    public bool EnsuresOnceAwaited(IMethodSymbol method) => TaskFacts.IsTask(method.ReturnType) && IsGuard(method) && AwaitedResult(method) is null;

    /// <summary>Whether a member needs CUDA because it says so: on itself, on what it overrides, or on a type that it belongs to.</summary>
    /// <remarks>Who has an object of such a type has got past its constructor, so instance members of the type need nothing more.</remarks>
    public bool RequiresCuda(ISymbol member) => _hasRequirements && _requiring.GetOrAdd(member.OriginalDefinition, definition =>
        IsMarked(definition) || ((definition.IsStatic || definition is IMethodSymbol { MethodKind: MethodKind.Constructor }) && IsInMarkedType(definition)));

    /// <summary>Whether the code of a member may rely on CUDA, because its callers have to check.</summary>
    public bool IsFreeToUseCuda(ISymbol member) => _hasRequirements && (IsMarked(member.OriginalDefinition) || IsInMarkedType(member));

    private bool IsGuard(ISymbol member)
    {
        if (!_hasGuards && _listed.IsEmpty)
        {
            return false;
        }

        var definition = member is IMethodSymbol method ? (method.ReducedFrom ?? method).OriginalDefinition : member.OriginalDefinition;
        return _guards.GetOrAdd(definition, symbol => (_hasGuards && HasAttribute(symbol, GuardAttributes)) || _listed.Contains(symbol));
    }

    private static HashSet<string>? MarkedNames(List<SourceFile> files)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var position in file.Positions("RequiresCuda"))
            {
                if (file.TokenAt(position)?.Parent is not { } parent)
                {
                    continue;
                }

                // By another name the attribute may stand anywhere.
                if (parent.FirstAncestorOrSelf<UsingDirectiveSyntax>() is { Alias: not null })
                {
                    return null;
                }

                if (parent.FirstAncestorOrSelf<AttributeListSyntax>()?.Parent is { } marked)
                {
                    // Constructors, and those of a type, are also called without a name, as are indexers and operators.
                    if (NameOf(marked) is not { } name)
                    {
                        return null;
                    }

                    names.Add(name);
                }
            }
        }

        return names;
    }

    private static string? NameOf(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax accessed } => accessed.Identifier.ValueText,
        _ => null,
    };

    private static bool IsMarked(ISymbol member)
    {
        for (var at = member; at is not null; at = Overridden(at))
        {
            if (HasAttribute(at, RequiringAttributes) || (at is IMethodSymbol { AssociatedSymbol: { } owner } && IsMarked(owner)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInMarkedType(ISymbol member)
    {
        for (var type = member as INamedTypeSymbol ?? member.ContainingType; type is not null; type = type.ContainingType)
        {
            if (HasAttribute(type, RequiringAttributes))
            {
                return true;
            }
        }

        return false;
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };

    private static bool HasAttribute(ISymbol symbol, ImmutableHashSet<string> names) =>
        symbol.GetAttributes().Any(a => a.AttributeClass is { } type && names.Contains(type.Name));

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    private static bool IsFramework(IAssemblySymbol assembly) =>
        assembly.Name.StartsWith("System", StringComparison.Ordinal) || assembly.Name is "mscorlib" or "netstandard";
}
