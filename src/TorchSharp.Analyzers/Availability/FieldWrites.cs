using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Every place that writes those fields and automatic properties of a type which only the type itself can write.</summary>
internal sealed class FieldWrites
{
    // Facts only get weaker from round to round, and fields seldom depend on fields that depend on fields.
    private const int MostRounds = 6;

    private readonly Dictionary<ISymbol, ValueFact> _initial;
    private readonly List<IOperation> _bodies;

    private FieldWrites(Dictionary<ISymbol, ValueFact> initial, List<IOperation> bodies)
    {
        _initial = initial;
        _bodies = bodies;
    }

    /// <summary>Whether all writes can be seen, and the type is one whose values tell something.</summary>
    public static bool CanBeKnown(ISymbol member, TorchSharpSymbols symbols) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, symbols.Compilation.Assembly)
        && member switch
        {
            IFieldSymbol { IsConst: false, IsImplicitlyDeclared: false } field =>
                (field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private) && Tells(field.Type, symbols),
            IPropertySymbol { IsIndexer: false, IsVirtual: false, IsAbstract: false, IsOverride: false } property =>
                (property.SetMethod is null || property.SetMethod.DeclaredAccessibility == Accessibility.Private || property.DeclaredAccessibility == Accessibility.Private)
                && IsAutomatic(property)
                && Tells(property.Type, symbols),
            _ => false,
        };

    /// <summary>The writes to the members of a type, as far as those are worth following.</summary>
    public static FieldWrites Find(INamedTypeSymbol type, AvailabilityContext context, CancellationToken cancellationToken)
    {
        var initial = new Dictionary<ISymbol, ValueFact>(SymbolEqualityComparer.Default);
        var byName = new Dictionary<string, ISymbol>(StringComparer.Ordinal);
        foreach (var member in type.GetMembers())
        {
            if (CanBeKnown(member, context.Symbols) && context.Vocabulary.Value.MayTell(member.Name))
            {
                byName[member.Name] = member;
                initial[member] = ValueFact.Nothing;
            }
        }

        var bodies = new Dictionary<SyntaxNode, IOperation>();
        foreach (var member in byName.Values)
        {
            var initializer = InitializerOf(member, cancellationToken);
            if (initializer is not null)
            {
                AddBody(initializer, member);
            }
            else if (!EveryConstructorAssigns(member, cancellationToken))
            {
                initial[member] = Default(member);
            }
        }

        foreach (var identifier in byName.Count == 0 ? [] : Mentions(type, cancellationToken))
        {
            if (byName.TryGetValue(identifier.Identifier.ValueText, out var member)
                && UseOf(identifier) is var use and not MemberUse.Read
                && SymbolEqualityComparer.Default.Equals(context.Bodies.ModelOf(identifier.SyntaxTree).GetSymbolInfo(identifier, cancellationToken).Symbol?.OriginalDefinition, member))
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

        return new FieldWrites(initial, [.. bodies.Values]);

        void AddBody(SyntaxNode node, ISymbol member)
        {
            if (context.Bodies.Around(node, cancellationToken) is { } body)
            {
                bodies[body.Syntax] = body;
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
        var facts = _initial;
        for (var round = 0; round < MostRounds; round++)
        {
            var observer = new AssignmentObserver(_initial);
            foreach (var body in _bodies)
            {
                if (BodyReader.GraphOf(body, run.CancellationToken) is not { } graph
                    || run.WithOwnMembers(facts, () => BodyFlow.Solve(run, graph, observer)) is null)
                {
                    return [];
                }
            }

            if (observer.Facts.All(pair => pair.Value.Equals(facts[pair.Key])))
            {
                // What nobody writes is written by means that are not seen here.
                return observer.Facts.Where(pair => !ReferenceEquals(pair.Value, ValueFact.Nothing)).ToDictionary(pair => pair.Key, pair => pair.Value, SymbolEqualityComparer.Default);
            }

            facts = observer.Facts;
        }

        return [];
    }

    private static EqualsValueClauseSyntax? InitializerOf(ISymbol member, CancellationToken cancellationToken) =>
        member.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax field => field.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        }).FirstOrDefault(i => i is not null);

    private static bool Tells(ITypeSymbol type, TorchSharpSymbols symbols)
    {
        var value = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return value.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_String
            || symbols.IsDevice(value)
            || symbols.IsDeviceType(value)
            || value.Name is "Lazy" or "Func";
    }

    private static bool IsAutomatic(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property));

    private static IEnumerable<IdentifierNameSyntax> Mentions(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences
            .SelectMany(r => r.GetSyntax(cancellationToken).DescendantNodes())
            .OfType<IdentifierNameSyntax>();

    private static MemberUse UseOf(IdentifierNameSyntax identifier)
    {
        ExpressionSyntax expression = identifier.Parent is MemberAccessExpressionSyntax access && access.Name == identifier ? access : identifier;
        return expression.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == expression => MemberUse.Write,
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } => MemberUse.Other,
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } => MemberUse.Other,
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression } => MemberUse.Other,
            ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } => MemberUse.Other,
            ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } tuple } when assignment.Left == tuple => MemberUse.Write,
            RefExpressionSyntax => MemberUse.Other,
            _ => MemberUse.Read,
        };
    }

    private static ValueFact Default(ISymbol member) =>
        (member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type) is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
            ? ValueFact.False
            : ValueFact.Null;

    /// <summary>Whether no instance (or the type itself) is ever seen with the default value.</summary>
    private static bool EveryConstructorAssigns(ISymbol member, CancellationToken cancellationToken)
    {
        if (member.ContainingType.TypeKind == TypeKind.Struct)
        {
            return false;
        }

        var constructors = member.IsStatic ? member.ContainingType.StaticConstructors : member.ContainingType.InstanceConstructors;
        return constructors.Any(c => !c.IsImplicitlyDeclared)
            && constructors.All(c => c.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellationToken) is ConstructorDeclarationSyntax declaration && Assigns(declaration, member.Name)));
    }

    private static bool Assigns(ConstructorDeclarationSyntax constructor, string name)
    {
        if (constructor.Initializer?.IsKind(SyntaxKind.ThisConstructorInitializer) == true)
        {
            return true;
        }

        var statements = constructor.Body?.Statements.OfType<ExpressionStatementSyntax>().Select(s => s.Expression) ?? [constructor.ExpressionBody?.Expression!];
        return statements.OfType<AssignmentExpressionSyntax>().Any(a => a.Left switch
        {
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText == name,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var own } => own.Identifier.ValueText == name,
            _ => false,
        });
    }
}
