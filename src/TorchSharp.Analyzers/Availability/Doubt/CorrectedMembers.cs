using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TorchSharp.Analyzers.Availability.Callers;
using TorchSharp.Analyzers.Availability.Facts;
using TorchSharp.Analyzers.Availability.Flow;
using TorchSharp.Analyzers.Availability.Members;
using TorchSharp.Analyzers.Availability.Search;
using TorchSharp.Analyzers.Availability.Vocabulary;

namespace TorchSharp.Analyzers.Availability.Doubt;

/// <summary>
/// Fields and properties that the program settles by a check in some other place, or refuses there:
/// <c>if (options.UseGpu &amp;&amp; !torch.cuda.is_available()) options.UseGpu = false;</c>. Whether that has run by the time they are read is an
/// order of calls that the flow does not see, so it can be proved neither way.
/// </summary>
internal sealed class CorrectedMembers(AvailabilityContext context)
{
    private readonly ConcurrentDictionary<(ISymbol Member, int Outcome), ConcurrentDictionary<SyntaxNode, ValueFact?>> _known = new(SymbolAndLevelComparer.Instance);

    private readonly Refusals _refusals = new(context);

    /// <summary>What a member tells, given the benefit of the doubt that a check somewhere has settled it; null where none does.</summary>
    /// <param name="member">The member.</param>
    /// <param name="outcome">Of a flag, the value that needs CUDA; of another member, true.</param>
    /// <param name="function">The function that reads it. What is settled there is seen by the flow, and needs no benefit of the doubt.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public ValueFact? FactOf(ISymbol member, bool outcome, SyntaxNode function, CancellationToken cancellationToken) =>
        context.Proofs.Any && SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, context.Symbols.Compilation.Assembly)
            ? _known.GetOrAdd((member.OriginalDefinition, outcome ? 1 : 0), _ => new()).GetOrAdd(function, _ => Search(member.OriginalDefinition, outcome, function, cancellationToken))
            : null;

    private ValueFact? Search(ISymbol member, bool outcome, SyntaxNode reading, CancellationToken cancellationToken)
    {
        if (TypeOf(member) is not { } type || !(OperationInterpreter.IsBool(type) || (outcome && IsChoice(type))))
        {
            return null;
        }

        foreach (var mention in context.Index.MentionsOf(member, cancellationToken).Where(IsElsewhere))
        {
            if (TestOf(mention, type, outcome, cancellationToken) is var (test, fact) && _refusals.Has(test, !OperationInterpreter.IsBool(type) || outcome, cancellationToken))
            {
                return fact;
            }
        }

        var writes = context.Index.WritesTo(member, cancellationToken).Select(w => w.Identifier).Where(w => !_refusals.IsNeverCalled(w, cancellationToken)).ToList();
        if (writes.TrueForAll(IsInConstructor))
        {
            // What constructors alone make of it is known.
            return null;
        }

        // What a constructor takes back may be given again by who makes the object.
        var takenBack = writes.FindAll(write => !IsInConstructor(write) && IsElsewhere(write) && TakesBack(member, write, type, outcome, cancellationToken));
        if (takenBack.Count > 0)
        {
            return Without(type, takenBack, ImmutableArray<object?>.Empty, outcome, cancellationToken);
        }

        var mattering = writes.FindAll(write => AssignmentOf(write) is not { } assignment || !IsHarmless(type, assignment.Right, outcome, cancellationToken));
        return mattering.Exists(IsElsewhere) && mattering.TrueForAll(write => IsSetByCheck(write, type, outcome, cancellationToken))
            && (OperationInterpreter.IsBool(type) || (mattering.TrueForAll(write => AssignmentOf(write) is not null) && BeginsKnown(member, cancellationToken)))
            ? Without(type, writes.Except(mattering), FirstOf(member, type, cancellationToken), outcome, cancellationToken)
            : null;

        bool IsElsewhere(SyntaxNode place) => SourceFile.FunctionAround(place) != reading;
    }

    private bool BeginsKnown(ISymbol member, CancellationToken cancellationToken) =>
        MemberWrites.InitializerOf(member, cancellationToken) is not { Value: var first } || context.Bodies.ModelOf(first.SyntaxTree).GetConstantValue(first, cancellationToken).HasValue;

    /// <summary>The value that a number or a choice begins with, which is none that a check has set.</summary>
    private ImmutableArray<object?> FirstOf(ISymbol member, ITypeSymbol type, CancellationToken cancellationToken) => !type.IsValueType ? ImmutableArray<object?>.Empty
        : MemberWrites.InitializerOf(member, cancellationToken) is { Value: var first } ? ImmutableArray.Create(ConstantFacts.Plain(context.Bodies.ModelOf(first.SyntaxTree).GetConstantValue(first, cancellationToken).Value))
        : ImmutableArray.Create<object?>(0L);

    /// <summary>Whether a write takes back a value where CUDA is missing.</summary>
    private bool TakesBack(ISymbol member, IdentifierNameSyntax written, ITypeSymbol type, bool outcome, CancellationToken cancellationToken)
    {
        if (AssignmentOf(written) is not { } assignment)
        {
            return false;
        }

        if (assignment.IsKind(SyntaxKind.OrAssignmentExpression))
        {
            // "NoGpu |= !torch.cuda.is_available()".
            return OperationInterpreter.IsBool(type) && !outcome && context.VisibleChecks.Answer(assignment.Right, false, cancellationToken) == true;
        }

        return assignment.IsKind(SyntaxKind.AndAssignmentExpression) || Mentions(assignment.Right, member, cancellationToken)
            ? OperationInterpreter.IsBool(type) && context.VisibleChecks.Answer(assignment.Right, outcome, cancellationToken) == true
            : IsHarmless(type, assignment.Right, outcome, cancellationToken) && context.VisibleChecks.IsCertainWithoutCuda(written, cancellationToken);
    }

    /// <summary>Whether a write gives a value that needs CUDA only where a check has found it.</summary>
    private bool IsSetByCheck(IdentifierNameSyntax written, ITypeSymbol type, bool outcome, CancellationToken cancellationToken) =>
        (AssignmentOf(written) is { } assignment && IsCheckedValue(assignment.Right, type, outcome, cancellationToken))
        || context.VisibleChecks.IsBehindCheck(written, cancellationToken);

    private bool IsCheckedValue(ExpressionSyntax value, ITypeSymbol type, bool outcome, CancellationToken cancellationToken) => value switch
    {
        ParenthesizedExpressionSyntax parenthesized => IsCheckedValue(parenthesized.Expression, type, outcome, cancellationToken),
        ConditionalExpressionSyntax choice => IsHarmless(type, choice.WhenTrue, outcome, cancellationToken)
            ? context.VisibleChecks.Answer(choice.Condition, false, cancellationToken) == true
            : IsHarmless(type, choice.WhenFalse, outcome, cancellationToken) && context.VisibleChecks.Answer(choice.Condition, true, cancellationToken) == true,
        _ => OperationInterpreter.IsBool(type) && context.VisibleChecks.Answer(value, outcome, cancellationToken) == true,
    };

    /// <summary>The test of a member that a mention belongs to, and what the member tells where what passes it is refused; null where it is none that is understood.</summary>
    private (ExpressionSyntax Test, ValueFact Fact)? TestOf(SimpleNameSyntax mention, ITypeSymbol type, bool outcome, CancellationToken cancellationToken)
    {
        var whole = VisibleChecks.Whole(mention);
        if (OperationInterpreter.IsBool(type))
        {
            return (whole, outcome ? ValueFact.DoubtIfTrue : ValueFact.DoubtIfFalse);
        }

        if (context.Symbols.IsDevice(type) && whole.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "type" } kind && kind.Expression == whole)
        {
            whole = kind;
        }

        var model = context.Bodies.ModelOf(mention.SyntaxTree);
        switch (whole.Parent)
        {
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equals when ConstantOf(equals.Left == whole ? equals.Right : equals.Left) is { HasValue: true, Value: var value }:
                return (equals, Refused(type, value));
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } differs when IsChoiceOfConstants(type) && ConstantOf(differs.Left == whole ? differs.Right : differs.Left) is { HasValue: true, Value: var value }:
                return (differs, ValueFact.DoubtUnless(ImmutableArray.Create(ConstantFacts.Plain(value), null)));
            case IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax pattern } match when ConstantOf(pattern.Expression) is { HasValue: true, Value: var value }:
                return (match, Refused(type, value));
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.GreaterThanOrEqualExpression or (int)SyntaxKind.GreaterThanExpression } order
                when order.Left == whole && ConstantOf(order.Right) is { HasValue: true, Value: int bound }:
                var least = order.IsKind(SyntaxKind.GreaterThanExpression) ? bound + 1 : bound;
                return least is 0 or 1 ? (order, ValueFact.DoubtAbove(least)) : null;
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "StartsWith" or "Contains" or "Equals", Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call } access
                when access.Expression == whole && ConstantOf(arguments[0].Expression) is { HasValue: true, Value: string text }:
                return (call, Refused(type, text));
            default:
                return null;
        }

        Optional<object?> ConstantOf(ExpressionSyntax expression) => model.GetConstantValue(expression, cancellationToken);
    }

    private ValueFact Refused(ITypeSymbol type, object? constant) => context.Symbols.IsDevice(type) || context.Symbols.IsDeviceType(type)
        ? ValueFact.DoubtOfObject
        : ValueFact.DoubtIfOne(ConstantFacts.Plain(constant));

    /// <summary>What a member tells that only has other values than some writes give, and the first one, where CUDA is there.</summary>
    private ValueFact Without(ITypeSymbol type, IEnumerable<IdentifierNameSyntax> harmless, ImmutableArray<object?> first, bool outcome, CancellationToken cancellationToken) =>
        OperationInterpreter.IsBool(type) ? outcome ? ValueFact.DoubtIfTrue : ValueFact.DoubtIfFalse
        : context.Symbols.IsDevice(type) || context.Symbols.IsDeviceType(type) ? ValueFact.DoubtOfObject
        : ValueFact.DoubtUnless(harmless
            .Select(write => context.Bodies.ModelOf(write.SyntaxTree).GetConstantValue(AssignmentOf(write)!.Right, cancellationToken))
            .Where(constant => constant.HasValue)
            .Select(constant => ConstantFacts.Plain(constant.Value))
            .Concat(first)
            .Append(null)
            .Distinct()
            .ToImmutableArray());

    /// <summary>Whether a value is none that needs CUDA: a constant, or a device that is not one of CUDA.</summary>
    private bool IsHarmless(ITypeSymbol type, ExpressionSyntax value, bool outcome, CancellationToken cancellationToken)
    {
        if (context.Bodies.ModelOf(value.SyntaxTree).GetConstantValue(value, cancellationToken) is { HasValue: true, Value: var constant })
        {
            return constant switch
            {
                bool flag => flag != outcome,
                string text => !DeviceNames.IsCuda(text),
                null => true,
                _ => !context.Checks.IsCudaConstant(type, constant),
            };
        }

        return context.Symbols.IsDevice(type) && !value.DescendantTokens().Any(MemberMentions.IsCuda)
            && value is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CPU" } or IdentifierNameSyntax { Identifier.ValueText: "CPU" } or BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 };
    }

    private bool Mentions(ExpressionSyntax value, ISymbol member, CancellationToken cancellationToken) => value.DescendantNodesAndSelf().Any(n =>
        n is IdentifierNameSyntax name && name.Identifier.ValueText == member.Name
        && SymbolEqualityComparer.Default.Equals(context.Bodies.ModelOf(name.SyntaxTree).GetSymbolInfo(name, cancellationToken).Symbol?.OriginalDefinition, member));

    /// <summary>The assignment that writes; null where the member is passed by reference, or something is added to it.</summary>
    private static AssignmentExpressionSyntax? AssignmentOf(IdentifierNameSyntax written) =>
        written.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { } assignment && assignment.Left.Span.Contains(written.Span)
        && assignment.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.AndAssignmentExpression or SyntaxKind.OrAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression
            ? assignment
            : null;

    private static bool IsInConstructor(IdentifierNameSyntax written) => written.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is ConstructorDeclarationSyntax;

    private bool IsChoiceOfConstants(ITypeSymbol type) => type.SpecialType == SpecialType.System_String || (type.TypeKind == TypeKind.Enum && !context.Symbols.IsDeviceType(type));

    /// <summary>Whether values of a type are what a program chooses a device by.</summary>
    private bool IsChoice(ITypeSymbol type)
    {
        var value = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: var of } ? of[0] : type;
        return value.SpecialType is SpecialType.System_String or SpecialType.System_Int32 || value.TypeKind == TypeKind.Enum || context.Symbols.IsDevice(value);
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
