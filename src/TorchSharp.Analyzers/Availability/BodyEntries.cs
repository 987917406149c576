using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability;

/// <summary>
/// What is known where a member begins because of what has run before: static constructors, the constructor of the object, and
/// what a test framework runs before each test.
/// </summary>
internal sealed class BodyEntries(AvailabilityContext context)
{
    private static readonly HashSet<string> SetUpAttributes = new(StringComparer.Ordinal)
    {
        "NUnit.Framework.SetUpAttribute",
        "NUnit.Framework.OneTimeSetUpAttribute",
        "Microsoft.VisualStudio.TestTools.UnitTesting.TestInitializeAttribute",
        "Microsoft.VisualStudio.TestTools.UnitTesting.ClassInitializeAttribute",
        "BenchmarkDotNet.Attributes.GlobalSetupAttribute",
        "BenchmarkDotNet.Attributes.IterationSetupAttribute",
    };

    private readonly ConcurrentDictionary<(ISymbol Member, int Level), Preparation> _preparations = new(SymbolAndLevelComparer.Instance);

    /// <summary>What is known where a member begins.</summary>
    public BodyEntry Of(FlowRun run, ISymbol? member)
    {
        if (!run.IsThorough || run.Level < 0 || member?.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type)
        {
            return BodyEntry.NotKnown;
        }

        var knowledge = OfType(run, type, member);
        if (!member.IsStatic && type.TypeKind == TypeKind.Class)
        {
            knowledge = ValueFact.Strongest(knowledge, IsConstruction(member) ? InConstruction(run, type, member) : OfObject(run, type, member));
        }

        var entry = knowledge == Knowledge.NotKnown ? BodyEntry.NotKnown : BodyEntry.NotKnown with { Knowledge = knowledge };
        return member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && constructor.Parameters.Any(p => MemberWrites.Tells(p.Type, context.Symbols))
            && context.Vocabulary.Value.MayTell(type.Name)
            ? entry.With(constructor, constructor.Parameters.Select(p => context.Callers.ArgumentOf(run, p)).ToImmutableArray())
            : entry;
    }

    private static bool IsConstruction(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Constructor } or IFieldSymbol or IPropertySymbol;

    /// <summary>What an explicit static constructor, which runs before any member, makes sure of.</summary>
    private Knowledge OfType(FlowRun run, INamedTypeSymbol type, ISymbol member)
    {
        if (type.StaticConstructors.FirstOrDefault(c => !c.IsImplicitlyDeclared) is not { } constructor
            || (member.IsStatic && member is IMethodSymbol { MethodKind: MethodKind.StaticConstructor } or IFieldSymbol or IPropertySymbol))
        {
            return Knowledge.NotKnown;
        }

        return type.GetMembers().Where(m => m.IsStatic && m is IFieldSymbol or IPropertySymbol).Append(constructor)
            .Aggregate(Knowledge.NotKnown, (known, part) => ValueFact.Strongest(known, PreparationOf(run, part).For(member, context.Vocabulary)));
    }

    /// <summary>What is known in the members of an object: what every constructor, or everybody who constructs one, makes sure of.</summary>
    private Knowledge OfObject(FlowRun run, INamedTypeSymbol type, ISymbol member)
    {
        var known = ValueFact.Strongest(Constructed(run, type, member), SetUp(run, type, member));
        for (var at = type.BaseType; known == Knowledge.NotKnown && at is { DeclaringSyntaxReferences.IsEmpty: false }; at = at.BaseType)
        {
            known = ValueFact.Strongest(Constructed(run, at.OriginalDefinition, member), SetUp(run, at.OriginalDefinition, member));
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

    private Knowledge Constructed(FlowRun run, INamedTypeSymbol type, ISymbol member) => ValueFact.Strongest(
        OfInitializers(run, type, member),
        type.InstanceConstructors.Where(c => !IsCopy(c)).Aggregate(Knowledge.Unreached, (known, constructor) => ValueFact.Weakest(known, OfConstructor(run, constructor, member))) is var all and not Knowledge.Unreached
            ? all
            : Knowledge.NotKnown);

    private Knowledge OfConstructor(FlowRun run, IMethodSymbol constructor, ISymbol member)
    {
        var body = constructor.IsImplicitlyDeclared ? Knowledge.NotKnown : PreparationOf(run, constructor).For(member, context.Vocabulary);
        return body == Knowledge.NotKnown && context.Callers.AllCheck(run, constructor) ? Knowledge.Available : body;
    }

    private Knowledge OfInitializers(FlowRun run, INamedTypeSymbol type, ISymbol member) => type.GetMembers()
        .Where(m => !m.IsStatic && m is IFieldSymbol or IPropertySymbol)
        .Aggregate(Knowledge.NotKnown, (known, part) => ValueFact.Strongest(known, PreparationOf(run, part).For(member, context.Vocabulary)));

    private Knowledge SetUp(FlowRun run, INamedTypeSymbol type, ISymbol member) => type.GetMembers().OfType<IMethodSymbol>()
        .Where(m => !SymbolEqualityComparer.Default.Equals(m, member) && IsSetUp(m))
        .Aggregate(Knowledge.NotKnown, (known, setUp) => ValueFact.Strongest(known, PreparationOf(run, setUp).For(member, context.Vocabulary)));

    private static bool IsSetUp(IMethodSymbol method) =>
        method.GetAttributes().Any(a => a.AttributeClass is { } type && SetUpAttributes.Contains(type.ToDisplayString()))
        || (method is { Name: "InitializeAsync", Parameters.IsEmpty: true } && method.ContainingType.AllInterfaces.Any(i => i is { Name: "IAsyncLifetime", ContainingNamespace.Name: "Xunit" }));

    /// <summary>What runs to its end before a member, and what it makes sure of.</summary>
    private Preparation PreparationOf(FlowRun run, ISymbol part)
    {
        if (!context.Vocabulary.Value.MayEnsure(part is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } ? part.ContainingType.Name : part.Name))
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
        if (BodyOf(part, run.CancellationToken) is not { } body || BodyReader.GraphOf(body, run.CancellationToken) is not { } graph)
        {
            return Preparation.None;
        }

        var calls = new CallRecorder(context.Symbols.Compilation.Assembly);
        var result = run.WithOwnMembers(null, () => BodyFlow.Solve(run, graph, Of(run, part), calls));
        return result is null ? Preparation.None : new Preparation(result.Exit, calls.CalledUnchecked.Select(NameOf).ToImmutableArray());
    }

    private IOperation? BodyOf(ISymbol part, CancellationToken cancellationToken) => part is IMethodSymbol method
        ? context.Bodies.Of(method, cancellationToken)
        : MemberWrites.InitializerOf(part, cancellationToken) is { } initializer ? context.Bodies.Around(initializer, cancellationToken) : null;

    private static string NameOf(ISymbol called) => called is IMethodSymbol { AssociatedSymbol: { } property } ? property.Name : called.Name;

    /// <summary>The copy constructor of a record copies an object that was constructed before.</summary>
    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor.ContainingType.IsRecord && constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    private static bool ChainsToOwn(IMethodSymbol constructor, CancellationToken cancellationToken) =>
        InitializerKindOf(constructor, cancellationToken) == SyntaxKind.ThisConstructorInitializer;

    private static bool CallsBaseByItself(IMethodSymbol constructor, CancellationToken cancellationToken) => InitializerKindOf(constructor, cancellationToken) == SyntaxKind.None;

    private static SyntaxKind InitializerKindOf(IMethodSymbol constructor, CancellationToken cancellationToken) =>
        constructor.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellationToken)).OfType<ConstructorDeclarationSyntax>().FirstOrDefault()?.Initializer?.Kind() ?? SyntaxKind.None;
}
