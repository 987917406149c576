using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using TorchSharp.Analyzers.Availability.Callers;
using TorchSharp.Analyzers.Availability.Facts;
using TorchSharp.Analyzers.Availability.Flow;
using TorchSharp.Analyzers.Availability.Search;

namespace TorchSharp.Analyzers.Availability.Members;

/// <summary>Every place in the compilation that writes the fields and automatic properties of a type.</summary>
internal sealed class MemberWrites
{
    // Facts only get weaker from round to round, and fields seldom depend on fields that depend on fields.
    private const int MostRounds = 6;

    private readonly Dictionary<ISymbol, ValueFact> _initial;
    private readonly List<(IOperation Body, List<SyntaxNode> Writes)> _bodies;

    private MemberWrites(Dictionary<ISymbol, ValueFact> initial, List<(IOperation Body, List<SyntaxNode> Writes)> bodies)
    {
        _initial = initial;
        _bodies = bodies;
    }

    /// <summary>Whether all writes can be seen, and the type is one whose values tell something.</summary>
    public static bool CanBeKnown(ISymbol member, AvailabilityContext context) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, context.Symbols.Compilation.Assembly)
        && member switch
        {
            IFieldSymbol { IsConst: false, IsImplicitlyDeclared: false } field => Tells(field.Type, context.Symbols) || MayBeWitness(field.Type, context.Symbols),
            IPropertySymbol { IsIndexer: false, IsVirtual: false, IsAbstract: false, IsOverride: false } property => IsAutomatic(property) && (Tells(property.Type, context.Symbols) || MayBeWitness(property.Type, context.Symbols)),
            _ => false,
        }
        // An attribute is how a serializer, a command line or the runtime finds what it writes.
        && member.GetAttributes().IsEmpty
        && (IsOnlyWrittenByItsType(member) || !context.Reach.IsOpen(member is IPropertySymbol { SetMethod: { } setter } ? setter : member))
        && (member is IFieldSymbol { DeclaredAccessibility: Accessibility.Private } or { IsStatic: true } || !context.Types.AreMadeElsewhere(member.ContainingType));

    /// <summary>The writes to the members of a type, as far as those are worth following.</summary>
    public static MemberWrites Find(INamedTypeSymbol type, AvailabilityContext context, FlowRun run)
    {
        var initial = new Dictionary<ISymbol, ValueFact>(SymbolEqualityComparer.Default);
        var byName = new Dictionary<string, ISymbol>(StringComparer.Ordinal);
        foreach (var member in type.GetMembers())
        {
            if ((run.FollowsConditions || context.Symbols.MayHoldDevice(member is IFieldSymbol field ? field.Type : (member as IPropertySymbol)?.Type))
                && context.MayTell(run, member.Name)
                && CanBeKnown(member, context))
            {
                byName[member.Name] = member;
                initial[member] = ValueFact.Nothing;
            }
        }

        var bodies = new Dictionary<SyntaxNode, (IOperation Body, List<SyntaxNode> Writes)>();
        foreach (var member in byName.Values)
        {
            var initializer = InitializerOf(member, run.CancellationToken);
            if (initializer is not null)
            {
                initial[member] = type.IsValueType && !member.IsStatic ? Default(member) : ValueFact.Nothing;
                AddBody(initializer, member);
            }
            else if (ParameterOf(member, run.CancellationToken) is { } parameter)
            {
                initial[member] = type.IsValueType ? ValueFact.Join(context.Callers.ArgumentOf(run, parameter), Default(member)) : context.Callers.ArgumentOf(run, parameter);
            }
            else if (!run.LooksAround || !EveryConstructorAssigns(member, context.Vocabulary.Value, run.CancellationToken))
            {
                initial[member] = Default(member);
            }
        }

        foreach (var member in byName.Values)
        {
            foreach (var (identifier, use) in context.Index.WritesTo(member, run.CancellationToken))
            {
                if (use == MemberUse.Write)
                {
                    AddBody(identifier, member);
                }
                else
                {
                    initial[member] = ValueFact.Unknown;
                }
            }
        }

        return new MemberWrites(initial, [.. bodies.Values]);

        void AddBody(SyntaxNode node, ISymbol member)
        {
            if (context.Bodies.Around(node, run.CancellationToken) is { } body)
            {
                if (!bodies.TryGetValue(body.Syntax, out var known))
                {
                    bodies.Add(body.Syntax, known = (body, []));
                }

                known.Writes.Add(node);
            }
            else
            {
                initial[member] = ValueFact.Unknown;
            }
        }
    }

    /// <summary>What the members tell, whichever write came last.</summary>
    public Dictionary<ISymbol, ValueFact> Solve(FlowRun run)
    {
        var bodies = new List<(ISymbol? Owner, ControlFlowGraph Graph, FlowPart? Part, BodyEntry Entry, List<ISymbol> Settled)>();
        foreach (var (body, writes) in _bodies)
        {
            if (run.Context.Bodies.GraphOf(body, run.CancellationToken) is not { } graph)
            {
                return [];
            }

            var owner = run.Context.Bodies.OwnerOf(body, run.CancellationToken);
            var settled = SettledBy(owner, writes, run).ToList();
            bodies.Add((owner, graph, settled.Count > 0 ? null : FlowPart.Before(graph, writes, run.CancellationToken), run.Context.Entries.OfWriter(run, owner), settled));
        }

        // The value of an initializer is only the first one where every constructor settles the member.
        var settledBy = bodies.ToLookup(b => b.Owner, b => b.Settled, SymbolEqualityComparer.Default);
        var beginnings = _initial.Keys.Where(member => SettlesEverywhere(member, settledBy, run.Context.Vocabulary, run.CancellationToken)).ToList();
        var first = bodies.FindAll(body => beginnings.Contains(body.Owner!, SymbolEqualityComparer.Default));
        bodies.RemoveAll(first.Contains);

        var facts = _initial;
        for (var round = 0; round < MostRounds; round++)
        {
            var assumed = new AssumedMembers(facts);
            var observer = new AssignmentObserver(_initial);
            var begun = new AssignmentObserver(beginnings.ToDictionary(member => member, _ => ValueFact.Nothing, SymbolEqualityComparer.Default));
            if (!first.TrueForAll(body => run.WithOwnMembers(assumed, () => BodyFlow.Observe(run, body.Graph, body.Part, body.Entry, begun)))
                || !bodies.TrueForAll(body => run.WithOwnMembers(assumed, () => body.Settled.Count > 0
                    ? Construct(run, body.Graph, body.Entry, body.Settled, begun.Facts, observer)
                    : BodyFlow.Observe(run, body.Graph, body.Part, body.Entry, observer))))
            {
                return [];
            }

            if (!assumed.WereRead || observer.Facts.All(pair => pair.Value.Equals(facts[pair.Key])))
            {
                // What nobody writes is written by means that are not seen here.
                return observer.Facts.Where(pair => !ReferenceEquals(pair.Value, ValueFact.Nothing)).ToDictionary(pair => pair.Key, pair => pair.Value, SymbolEqualityComparer.Default);
            }

            facts = observer.Facts;
        }

        return [];
    }

    private static bool Construct(FlowRun run, ControlFlowGraph graph, BodyEntry entry, List<ISymbol> settled, Dictionary<ISymbol, ValueFact> begun, AssignmentObserver observer)
    {
        var construction = new ConstructionObserver(
            settled.ToDictionary(member => member, member => begun.TryGetValue(member, out var first) ? first : ValueFact.Nothing, SymbolEqualityComparer.Default), observer);
        var beginning = entry with { Arguments = entry.Arguments.AddRange(settled.Where(begun.ContainsKey).Select(member => (member, begun[member]))) };
        if (BodyFlow.Solve(run, graph, beginning, construction) is not { } result)
        {
            return false;
        }

        construction.End(result);
        return true;
    }

    /// <summary>Whether a member has an initializer, and every constructor that runs it settles the member afterwards.</summary>
    private static bool SettlesEverywhere(ISymbol member, ILookup<ISymbol?, List<ISymbol>> settled, Lazy<CheckVocabulary> vocabulary, CancellationToken cancellationToken)
    {
        if (InitializerOf(member, cancellationToken) is null)
        {
            return false;
        }

        var constructors = (member.IsStatic ? member.ContainingType.StaticConstructors : member.ContainingType.InstanceConstructors)
            .Where(c => c.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not ConstructorDeclarationSyntax { Initializer.RawKind: (int)SyntaxKind.ThisConstructorInitializer })
            .ToList();
        if (constructors.Count == 0 || member.ContainingType.IsValueType || !constructors.TrueForAll(c => settled[c].Any(own => own.Contains(member, SymbolEqualityComparer.Default))))
        {
            return false;
        }

        // What runs between the initializer and the end of the constructor sees the first value.
        var between = member.IsStatic
            ? member.ContainingType.GetMembers().Where(m => m.IsStatic && !SymbolEqualityComparer.Default.Equals(m, member)).Select(m => InitializerOf(m, cancellationToken)).OfType<SyntaxNode>().SelectMany(NamesRunIn)
            : member.ContainingType.BaseType is { DeclaringSyntaxReferences.IsEmpty: false } parent ? [parent.Name] : [];
        var names = between.Distinct().ToList();
        return !names.Contains(member.Name) && !vocabulary.Value.MayCall(names, member.Name);
    }

    /// <summary>The members that nothing reads, but a constructor itself, before it has ended.</summary>
    private IEnumerable<ISymbol> SettledBy(ISymbol? owner, List<SyntaxNode> writes, FlowRun run)
    {
        if (!run.FollowsConditions
            || owner is not IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor
            || constructor.DeclaringSyntaxReferences.Select(r => r.GetSyntax(run.CancellationToken)).FirstOrDefault() is not ConstructorDeclarationSyntax declaration)
        {
            return [];
        }

        var names = NamesIn(declaration).Distinct().ToList();
        var nested = new HashSet<string>(declaration.DescendantNodes().Where(n => n is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax).SelectMany(NamesIn));
        return _initial.Keys.Where(member => member.IsStatic == constructor.IsStatic
            && SymbolEqualityComparer.Default.Equals(member.ContainingType, constructor.ContainingType)
            && names.Contains(member.Name)
            && !nested.Contains(member.Name)
            && (member.IsStatic || writes.OfType<IdentifierNameSyntax>().Where(write => write.Identifier.ValueText == member.Name).All(IsOfOwnObject))
            && !run.Context.Vocabulary.Value.MayCall(names.Where(name => name != member.Name), member.Name));
    }

    /// <summary>The initializer of a field or property; null where it has none.</summary>
    public static EqualsValueClauseSyntax? InitializerOf(ISymbol member, CancellationToken cancellationToken) =>
        member.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax field => field.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        }).FirstOrDefault(i => i is not null);

    /// <summary>Whether values of a type tell something.</summary>
    public static bool Tells(ITypeSymbol type, TorchSharpSymbols symbols)
    {
        var value = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return value.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_String
            || symbols.IsDevice(value)
            || symbols.IsDeviceType(value)
            || value.TypeKind == TypeKind.Enum
            || value.Name is "Lazy" or "Func"
            || (value is INamedTypeSymbol { TypeArguments.Length: 1 } && TaskFacts.IsTask(value));
    }

    /// <summary>Whether it may tell something that a value is not null: a tensor that is only made where CUDA is available.</summary>
    private static bool MayBeWitness(ITypeSymbol type, TorchSharpSymbols symbols) =>
        type.IsReferenceType && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, symbols.Torch?.ContainingAssembly);

    private static bool IsOnlyWrittenByItsType(ISymbol member) => member switch
    {
        IFieldSymbol field => field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private,
        IPropertySymbol property => property.DeclaredAccessibility == Accessibility.Private || property.SetMethod is null or { DeclaredAccessibility: Accessibility.Private },
        _ => false,
    };

    /// <summary>The parameter of a record from which a property is made; null for other members.</summary>
    private static IParameterSymbol? ParameterOf(ISymbol member, CancellationToken cancellationToken) =>
        member.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellationToken)).OfType<ParameterSyntax>().FirstOrDefault() is { } syntax
            ? member.ContainingType.InstanceConstructors.SelectMany(c => c.Parameters).FirstOrDefault(p => p.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellationToken) == syntax))
            : null;

    /// <summary>Whether a property gives back what was last put into it.</summary>
    public static bool IsAutomatic(IPropertySymbol property) =>
        property is { IsVirtual: false, IsAbstract: false, IsOverride: false }
        && property.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).All(declaration => declaration switch
        {
            PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } => accessors.Accessors.All(a => a.Body is null && a.ExpressionBody is null),
            ParameterSyntax => true,
            _ => false,
        })
        && property.ContainingType.TypeKind != TypeKind.Interface;

    /// <summary>What a field or property tells before anything is written to it.</summary>
    public static ValueFact Default(ISymbol member)
    {
        var type = member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;
        return type switch
        {
            { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => ValueFact.Null,
            { SpecialType: SpecialType.System_Boolean } => ValueFact.False,
            _ => ValueFact.Number(0),
        };
    }

    /// <summary>Whether no instance (or the type itself) is ever seen with the default value.</summary>
    private static bool EveryConstructorAssigns(ISymbol member, CheckVocabulary vocabulary, CancellationToken cancellationToken)
    {
        if (member.ContainingType.TypeKind == TypeKind.Struct)
        {
            return false;
        }

        var constructors = member.IsStatic ? member.ContainingType.StaticConstructors : member.ContainingType.InstanceConstructors;
        return constructors.Any(c => !c.IsImplicitlyDeclared)
            && constructors.All(c => c.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellationToken) is ConstructorDeclarationSyntax declaration && Assigns(declaration, member, vocabulary)));
    }

    /// <summary>Whether a constructor assigns a member in any case, and runs nothing before that may read it.</summary>
    private static bool Assigns(ConstructorDeclarationSyntax constructor, ISymbol member, CheckVocabulary vocabulary)
    {
        if (constructor.Initializer?.IsKind(SyntaxKind.ThisConstructorInitializer) == true)
        {
            return true;
        }

        if (constructor.ExpressionBody?.Expression is AssignmentExpressionSyntax only)
        {
            return IsOwn(only.Left, member.Name);
        }

        var before = new List<string>();
        if (!member.IsStatic && member.ContainingType.BaseType is { DeclaringSyntaxReferences.IsEmpty: false } parent)
        {
            before.Add(parent.Name);
        }

        foreach (var statement in constructor.Body?.Statements ?? default)
        {
            if (statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } && IsOwn(assignment.Left, member.Name))
            {
                before.AddRange(NamesIn(assignment.Right));
                return !vocabulary.MayCall(before, member.Name);
            }

            if (statement.DescendantNodesAndSelf().Any(n => n is ReturnStatementSyntax or GotoStatementSyntax or TryStatementSyntax))
            {
                return false;
            }

            before.AddRange(NamesIn(statement));
        }

        return false;
    }

    /// <summary>Whether a name that is written is one of the own object, and not of another of the same type.</summary>
    private static bool IsOfOwnObject(IdentifierNameSyntax written) => written.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression is ThisExpressionSyntax,
        MemberBindingExpressionSyntax or AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } => false,
        _ => true,
    };

    private static IEnumerable<string> NamesIn(SyntaxNode source) => source.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(n => n.Identifier.ValueText);

    // A function runs when somebody calls it.
    private static IEnumerable<string> NamesRunIn(SyntaxNode source) =>
        source.DescendantNodes(n => n is not AnonymousFunctionExpressionSyntax).OfType<SimpleNameSyntax>().Select(n => n.Identifier.ValueText);

    private static bool IsOwn(ExpressionSyntax target, string name) => target switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText == name,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var own } => own.Identifier.ValueText == name,
        _ => false,
    };
}
