using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TorchSharp.Analyzers.Availability.Facts;
using TorchSharp.Analyzers.Availability.Flow;
using TorchSharp.Analyzers.Availability.Members;
using TorchSharp.Analyzers.Availability.Search;

namespace TorchSharp.Analyzers.Availability.Callers;

/// <summary>
/// What is known where a member begins because of what has run before: static constructors, the constructor of the object, and
/// what a test framework runs before each test.
/// </summary>
internal sealed class BodyEntries(AvailabilityContext context)
{
    private readonly ConcurrentDictionary<(ISymbol Member, int Level), Preparation> _preparations = new(SymbolAndLevelComparer.Instance);

    /// <summary>What is known where a member begins.</summary>
    public BodyEntry Of(FlowRun run, ISymbol? member)
    {
        if (!run.LooksAround || run.Level < 0 || !context.Proofs.Any || member?.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type)
        {
            return BodyEntry.NotKnown;
        }

        var knowledge = OfType(run, type, member);
        if (!member.IsStatic && type.TypeKind == TypeKind.Class)
        {
            knowledge = ValueFact.Strongest(knowledge, IsConstruction(member) ? InConstruction(run, type, member) : OfObject(run, type, member));
            if (knowledge == Knowledge.NotKnown && !IsConstruction(member))
            {
                knowledge = ValueFact.Strongest(SetUp(run, type, member), Fixtures(run, type, member));
            }
        }

        if (knowledge == Knowledge.NotKnown && member is IMethodSymbol method)
        {
            knowledge = Witnesses(run, method);
        }

        return knowledge == Knowledge.NotKnown ? BodyEntry.NotKnown : BodyEntry.NotKnown with { Knowledge = knowledge };
    }

    /// <summary>What is known because somebody has made the objects that are handed over: their constructors have come back.</summary>
    private Knowledge Witnesses(FlowRun run, IMethodSymbol method) => method.Parameters
        .Where(p => p is { RefKind: RefKind.None or RefKind.In, NullableAnnotation: NullableAnnotation.NotAnnotated, HasExplicitDefaultValue: false })
        .Select(p => p.Type).OfType<INamedTypeSymbol>()
        .Where(type => type is { TypeKind: TypeKind.Class, DeclaringSyntaxReferences.IsEmpty: false } && context.Vocabulary.Value.MayEnsure(type.Name))
        .Any(type => type.OriginalDefinition.InstanceConstructors.All(c => IsCopy(c) || (!c.IsImplicitlyDeclared && InOrder(run, [c], method) == Knowledge.Available)))
            ? Knowledge.Available
            : Knowledge.NotKnown;

    /// <summary>What is known where a member begins that writes to others: also what its callers hand over.</summary>
    public BodyEntry OfWriter(FlowRun run, ISymbol? member)
    {
        var entry = Of(run, member);
        return run.LooksAround && member is IMethodSymbol method && method.Parameters.Any(p => MemberWrites.Tells(p.Type, context.Symbols))
            ? entry.With(method, method.Parameters.Select(p => context.Callers.ArgumentOf(run, p)).ToImmutableArray())
            : entry;
    }

    private static bool IsConstruction(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Constructor } or IFieldSymbol or IPropertySymbol;

    /// <summary>What an explicit static constructor, and the initializers before it, make sure of: they run before any member.</summary>
    private Knowledge OfType(FlowRun run, INamedTypeSymbol type, ISymbol member)
    {
        if (type.StaticConstructors.FirstOrDefault(c => !c.IsImplicitlyDeclared) is not { } constructor
            || (member.IsStatic && member is IMethodSymbol { MethodKind: MethodKind.StaticConstructor } or IFieldSymbol or IPropertySymbol))
        {
            return Knowledge.NotKnown;
        }

        var initializers = type.GetMembers().Where(m => m.IsStatic && MemberWrites.InitializerOf(m, run.CancellationToken) is not null);
        return InOrder(run, [.. initializers, constructor], member);
    }

    /// <summary>What is known in a member because these have run in their order; nothing where one of them may run the member before that.</summary>
    private Knowledge InOrder(FlowRun run, IReadOnlyList<ISymbol> parts, ISymbol member)
    {
        var calledBefore = new List<string>();
        foreach (var part in parts)
        {
            var preparation = PreparationOf(run, part);
            calledBefore.AddRange(preparation.CalledBefore);
            if (preparation.Exit != Knowledge.NotKnown)
            {
                return MayBeCalled(calledBefore, member) ? Knowledge.NotKnown : preparation.Exit;
            }

            if (BodyOf(part, run.CancellationToken) is { } body)
            {
                calledBefore.AddRange(NamesIn(body.Syntax));
            }
        }

        return Knowledge.NotKnown;
    }

    /// <summary>What is known in the members of an object: what every constructor, or everybody who constructs one, makes sure of.</summary>
    private Knowledge OfObject(FlowRun run, INamedTypeSymbol type, ISymbol member)
    {
        var known = Constructed(run, type, member);
        for (var at = type.BaseType; known == Knowledge.NotKnown && at is { DeclaringSyntaxReferences.IsEmpty: false }; at = at.BaseType)
        {
            known = Constructed(run, at.OriginalDefinition, member);
        }

        return known;
    }

    /// <summary>What is known where a constructor's body or an initializer of an object begins.</summary>
    private Knowledge InConstruction(FlowRun run, INamedTypeSymbol type, ISymbol member)
    {
        if (member is not IMethodSymbol constructor || ChainsToOwn(constructor, run.CancellationToken))
        {
            return Knowledge.NotKnown;
        }

        var known = OfInitializers(run, type, member);
        return CallsBaseByItself(constructor, run.CancellationToken) && type.BaseType is { DeclaringSyntaxReferences.IsEmpty: false } parent
            ? ValueFact.Strongest(known, OfObject(run, parent.OriginalDefinition, member))
            : known;
    }

    private Knowledge Constructed(FlowRun run, INamedTypeSymbol type, ISymbol member)
    {
        var byInitializers = OfInitializers(run, type, member);
        if (byInitializers != Knowledge.NotKnown)
        {
            return byInitializers;
        }

        var all = Knowledge.Unreached;
        foreach (var constructor in type.InstanceConstructors.Where(c => !IsCopy(c)))
        {
            all = ValueFact.Weakest(all, OfConstructor(run, constructor, member));
            if (all == Knowledge.NotKnown)
            {
                break;
            }
        }

        return all == Knowledge.Unreached ? Knowledge.NotKnown : all;
    }

    private Knowledge OfConstructor(FlowRun run, IMethodSymbol constructor, ISymbol member)
    {
        var body = constructor.IsImplicitlyDeclared ? Knowledge.NotKnown : InOrder(run, [constructor], member);
        return body == Knowledge.NotKnown && context.Callers.IsMadeWithCuda(run, constructor) ? Knowledge.Available : body;
    }

    private Knowledge OfInitializers(FlowRun run, INamedTypeSymbol type, ISymbol member) =>
        InOrder(run, [.. type.GetMembers().Where(m => !m.IsStatic && MemberWrites.InitializerOf(m, run.CancellationToken) is not null)], member);

    /// <summary>What a test framework has run before a test, or before the set-up of one.</summary>
    private Knowledge SetUp(FlowRun run, INamedTypeSymbol type, ISymbol member)
    {
        if (member is not IMethodSymbol method || TestSetUp.IsTearDown(method))
        {
            return Knowledge.NotKnown;
        }

        var own = TestSetUp.KindOf(method);
        var earlier = new List<string>();
        var known = Knowledge.NotKnown;
        for (var at = type; at is { DeclaringSyntaxReferences.IsEmpty: false } && known == Knowledge.NotKnown; at = at.BaseType?.OriginalDefinition)
        {
            // What runs in the constructor, and when all is over, runs without the set-up.
            earlier.Add(at.Name);
            earlier.AddRange(at.GetMembers().OfType<IMethodSymbol>().Where(m => TestSetUp.IsTearDown(m)).Select(m => m.Name));
            var isBase = !SymbolEqualityComparer.Default.Equals(at, type);
            foreach (var setUp in at.GetMembers().OfType<IMethodSymbol>())
            {
                var kind = TestSetUp.KindOf(setUp);
                var comesFirst = kind != TestSetUpKind.None && (own == TestSetUpKind.None || kind < own || (kind == own && isBase));
                if (comesFirst && known == Knowledge.NotKnown && context.Implementations.Of(setUp).Length == 1)
                {
                    known = InOrder(run, [setUp], member);
                }

                if (kind == TestSetUpKind.Once)
                {
                    earlier.Add(setUp.Name);
                }
            }
        }

        return known == Knowledge.NotKnown || own == TestSetUpKind.None && MayBeCalled(earlier, member) && !TestSetUp.IsTest(method) ? Knowledge.NotKnown : known;
    }

    /// <summary>What the constructors of the fixtures make sure of that xunit hands to a test class.</summary>
    private Knowledge Fixtures(FlowRun run, INamedTypeSymbol type, ISymbol member) => type.AllInterfaces
        .Where(i => i is { Name: "IClassFixture", TypeArguments.Length: 1, ContainingNamespace.Name: "Xunit" })
        .Select(i => i.TypeArguments[0]).OfType<INamedTypeSymbol>().Where(fixture => !fixture.DeclaringSyntaxReferences.IsEmpty)
        .Aggregate(Knowledge.NotKnown, (known, fixture) => ValueFact.Strongest(known, OfObject(run, fixture.OriginalDefinition, member)));

    /// <summary>What runs to its end before a member, and what it makes sure of.</summary>
    private Preparation PreparationOf(FlowRun run, ISymbol part)
    {
        if (!context.Vocabulary.Value.MayEnsure(NameOf(part)))
        {
            return Preparation.None;
        }

        var key = (part, run.Depth);
        if (_preparations.TryGetValue(key, out var known))
        {
            return known;
        }

        var prepared = run.OneLevelDown(() => Prepare(run, part));
        return _preparations.GetOrAdd(key, prepared);
    }

    private Preparation Prepare(FlowRun run, ISymbol part)
    {
        if (BodyOf(part, run.CancellationToken) is not { } body || context.Bodies.GraphOf(body, run.CancellationToken) is not { } graph)
        {
            return Preparation.None;
        }

        var calls = new CallRecorder(context.Symbols.Compilation.Assembly);
        if (run.WithOwnMembers(null, () => BodyFlow.Solve(run, graph, Of(run, part), calls)) is not { } result)
        {
            return Preparation.None;
        }

        var called = calls.CalledUnchecked.Select(NameOf);
        if (part is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && CallsBaseByItself(constructor, run.CancellationToken) && constructor.ContainingType.BaseType is { } parent)
        {
            called = called.Append(parent.Name);
        }

        return new Preparation(result.Exit, called.ToImmutableArray());
    }

    private IOperation? BodyOf(ISymbol part, CancellationToken cancellationToken) => part is IMethodSymbol method
        ? context.Bodies.Of(method, cancellationToken)
        : MemberWrites.InitializerOf(part, cancellationToken) is { } initializer ? context.Bodies.Around(initializer, cancellationToken) : null;

    private bool MayBeCalled(List<string> called, ISymbol member) => called.Count > 0 && context.Vocabulary.Value.MayCall(called, NameOf(member));

    private static IEnumerable<string> NamesIn(SyntaxNode source) => source.DescendantNodes().OfType<SimpleNameSyntax>().Select(n => n.Identifier.ValueText).Distinct();

    private static string NameOf(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } => member.ContainingType.Name,
        IMethodSymbol { AssociatedSymbol: { } owner } => owner.Name,
        _ => member.Name,
    };

    /// <summary>The copy constructor of a record copies an object that was constructed before.</summary>
    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor.ContainingType.IsRecord && constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    private static bool ChainsToOwn(IMethodSymbol constructor, CancellationToken cancellationToken) =>
        InitializerKindOf(constructor, cancellationToken) == SyntaxKind.ThisConstructorInitializer;

    private static bool CallsBaseByItself(IMethodSymbol constructor, CancellationToken cancellationToken) => InitializerKindOf(constructor, cancellationToken) == SyntaxKind.None;

    private static SyntaxKind InitializerKindOf(IMethodSymbol constructor, CancellationToken cancellationToken) =>
        constructor.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellationToken)).OfType<ConstructorDeclarationSyntax>().FirstOrDefault()?.Initializer?.Kind() ?? SyntaxKind.None;
}
