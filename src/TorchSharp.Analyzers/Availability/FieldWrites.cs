using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Every place that writes a field or automatic property which only its own type can write.</summary>
internal sealed class FieldWrites
{
    private readonly ISymbol _member;
    private readonly List<IOperation> _bodies;
    private readonly ValueFact? _initial;

    private FieldWrites(ISymbol member, List<IOperation> bodies, ValueFact? initial)
    {
        _member = member;
        _bodies = bodies;
        _initial = initial;
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

    /// <summary>The writes; null where one of them can't be followed.</summary>
    public static FieldWrites? Find(ISymbol member, AvailabilityContext context, CancellationToken cancellationToken)
    {
        var bodies = new List<IOperation>();
        var seen = new HashSet<SyntaxNode>();
        var hasInitializer = false;
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var initializer = reference.GetSyntax(cancellationToken) switch
            {
                VariableDeclaratorSyntax field => field.Initializer,
                PropertyDeclarationSyntax property => property.Initializer,
                _ => null,
            };
            if (initializer is not null)
            {
                hasInitializer = true;
                if (!AddBody(initializer))
                {
                    return null;
                }
            }
        }

        foreach (var identifier in Mentions(member, cancellationToken))
        {
            switch (UseOf(identifier))
            {
                case MemberUse.Read:
                    break;
                case MemberUse.Write when !IsMember(identifier):
                    break;
                case MemberUse.Write:
                    if (!AddBody(identifier))
                    {
                        return null;
                    }

                    break;
                default:
                    if (IsMember(identifier))
                    {
                        return null;
                    }

                    break;
            }
        }

        return bodies.Count == 0
            ? null
            : new FieldWrites(member, bodies, hasInitializer || EveryConstructorAssigns(member, cancellationToken) ? null : Default(member));

        bool AddBody(SyntaxNode node)
        {
            if (context.Bodies.Around(node, cancellationToken) is not { } body)
            {
                return false;
            }

            if (seen.Add(body.Syntax))
            {
                bodies.Add(body);
            }

            return true;
        }

        bool IsMember(SyntaxNode node) => SymbolEqualityComparer.Default.Equals(
            context.Bodies.ModelOf(node.SyntaxTree).GetSymbolInfo(node, cancellationToken).Symbol?.OriginalDefinition, member);
    }

    /// <summary>What the member tells, whichever write came last; null where a body was too much.</summary>
    public ValueFact? Evaluate(FlowRun run)
    {
        var observer = new AssignmentObserver(_member);
        foreach (var body in _bodies)
        {
            if (BodyReader.GraphOf(body, run.CancellationToken) is not { } graph
                || BodyFlow.Solve(run, graph, observer) is null)
            {
                return null;
            }
        }

        return _initial is null ? observer.Fact : ValueFact.Join(observer.Fact, _initial);
    }

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

    private static IEnumerable<IdentifierNameSyntax> Mentions(ISymbol member, CancellationToken cancellationToken) =>
        member.ContainingType.DeclaringSyntaxReferences
            .SelectMany(r => r.GetSyntax(cancellationToken).DescendantNodes())
            .OfType<IdentifierNameSyntax>()
            .Where(i => i.Identifier.ValueText == member.Name);

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
