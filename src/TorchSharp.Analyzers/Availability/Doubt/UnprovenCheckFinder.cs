using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TorchSharp.Analyzers.Availability.Members;
using TorchSharp.Analyzers.Availability.Vocabulary;

namespace TorchSharp.Analyzers.Availability.Doubt;

/// <summary>Looks for a check in the conditions on the way to an expression: those around it, and those that leave before it.</summary>
internal sealed class UnprovenCheckFinder(AvailabilityContext availability, CancellationToken cancellationToken)
{
    // Somebody's wish is no check.
    private static readonly string[] Wishes = ["use", "prefer", "want", "enable", "force", "allow", "request"];

    /// <summary>The nearest check on the way to an unchecked use; null where there is none.</summary>
    public UnprovenCheck? Find(UncheckedUse use)
    {
        var conditions = ConditionsOnTheWay.To(use.Expression).Select(c => c.Condition).ToList();
        if (use.IsInDoubt)
        {
            var places = conditions.AsEnumerable<SyntaxNode>().Append(use.Expression).ToList();
            return First(places, Settled) ?? First(places, Hidden) ?? First(places, Kept)
                ?? new UnprovenCheck(use.Expression, "a check in some other place may decide whether this runs, in a way that is not followed; check here, or mark what checks there with [CudaGuard]");
        }

        var model = availability.Bodies.ModelOf(use.Expression.SyntaxTree);
        return conditions.Select(condition => CheckIn(condition, model)).FirstOrDefault(check => check is not null);
    }

    private static UnprovenCheck? First(IEnumerable<SyntaxNode> places, Func<SimpleNameSyntax, UnprovenCheck?> find) =>
        places.SelectMany(place => place.DescendantNodesAndSelf().OfType<SimpleNameSyntax>()).Select(find).FirstOrDefault(check => check is not null);

    /// <summary>A field or property that a check settles in some other place.</summary>
    private UnprovenCheck? Settled(SimpleNameSyntax name) =>
        SymbolOf(name) is { Kind: SymbolKind.Field or SymbolKind.Property } member && SourceFile.FunctionAround(name) is { } function
        && (IsCorrected(member, outcome: true, function) || IsCorrected(member, outcome: false, function))
            ? new UnprovenCheck(VisibleChecks.Whole(name), $"a check in some other place settles or refuses '{SourceQuote.Of(VisibleChecks.Whole(name))}', and nothing shows that it has run by now; check here, or hand on the settled value")
            : null;

    /// <summary>A member that hands out the answer of a check in a way that is not followed.</summary>
    private UnprovenCheck? Hidden(SimpleNameSyntax name) =>
        SymbolOf(name) is { Kind: SymbolKind.Method or SymbolKind.Property } member
        && availability.VisibleChecks.DecideResultOf(member, cancellationToken)
        && availability.VisibleChecks.Answer(VisibleChecks.Whole(name), outcome: true, cancellationToken) is null
            ? new UnprovenCheck(VisibleChecks.Whole(name), $"how it depends on the check in '{member.Name}' is not followed; hand out the check itself as a bool, or mark the bool member that tells with [CudaGuard]")
            : null;

    /// <summary>What decides the value with which a local was declared.</summary>
    private UnprovenCheck? Kept(SimpleNameSyntax name) =>
        SymbolOf(name) is ILocalSymbol local && VisibleChecks.InitializerOf(local, cancellationToken) is { } initializer && !initializer.Span.Contains(name.Span)
        && (First([initializer], Settled) ?? First([initializer], Hidden)) is { } kept
            ? kept with { Syntax = name }
            : null;

    private ISymbol? SymbolOf(SimpleNameSyntax name) => availability.Bodies.ModelOf(name.SyntaxTree).GetSymbolInfo(name, cancellationToken).Symbol;

    private bool IsCorrected(ISymbol member, bool outcome, SyntaxNode function) => availability.Corrected.FactOf(member, outcome, function, cancellationToken) is not null;

    private UnprovenCheck? CheckIn(SyntaxNode condition, SemanticModel model)
    {
        foreach (var node in condition.DescendantNodesAndSelf(n => n is not AnonymousFunctionExpressionSyntax))
        {
            if (node is not (InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax))
            {
                continue;
            }

            if (model.GetOperation(node, cancellationToken) is { } operation)
            {
                if (ReasonFor(operation) is { } reason)
                {
                    return new UnprovenCheck(node, reason);
                }

                if (InitializerOf(operation) is { } initializer && CheckIn(initializer, model) is { } kept)
                {
                    return kept;
                }
            }
        }

        return null;
    }

    private string? ReasonFor(IOperation operation)
    {
        ISymbol? member = operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IPropertyReferenceOperation property => property.Property,
            _ => null,
        };
        if (member is null)
        {
            return null;
        }

        if (availability.Checks.Result(operation) is not null)
        {
            return $"it is also reached where '{SourceQuote.Of(operation.Syntax)}' is false; let the check alone decide, or join it with '&&'";
        }

        return operation.Type?.SpecialType == SpecialType.System_Boolean && SoundsLikeCheck(member.Name) && IsOpaque(member)
            ? $"the code of '{SourceQuote.Of(operation.Syntax)}' can't be seen from here; mark it with [CudaGuard] or list it in '{GuardMemberList.Option}'"
            : null;
    }

    private static bool SoundsLikeCheck(string name) =>
        (name.IndexOf("cuda", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("gpu", StringComparison.OrdinalIgnoreCase) >= 0)
        && !Array.Exists(Wishes, wish => name.StartsWith(wish, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the code that runs for a member is not known to be in the compilation.</summary>
    private bool IsOpaque(ISymbol member) =>
        !availability.Symbols.IsTorchSharpMember(member)
        && (member is IPropertySymbol property ? property.GetMethod : member) is IMethodSymbol { IsExtern: var isExtern } method
        && (isExtern || availability.Implementations.Of(method).IsEmpty);

    /// <summary>What a local was declared with, for a check that is kept in it.</summary>
    private ExpressionSyntax? InitializerOf(IOperation operation) =>
        operation is ILocalReferenceOperation { Type.SpecialType: SpecialType.System_Boolean, Local: var local } && VisibleChecks.InitializerOf(local, cancellationToken) is { } value && !value.Span.Contains(operation.Syntax.Span)
            ? value
            : null;
}
