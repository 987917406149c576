using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability;

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
            return conditions.AsEnumerable<SyntaxNode>().Append(use.Expression).Select(DecidedIn).FirstOrDefault(check => check is not null)
                ?? new UnprovenCheck(conditions.Cast<SyntaxNode>().FirstOrDefault() ?? use.Expression, "how a check in some other place decides whether it runs is not followed; check here, or mark what checks there with [CudaGuard]");
        }

        var model = availability.Bodies.ModelOf(use.Expression.SyntaxTree);
        return conditions.Select(condition => CheckIn(condition, model)).FirstOrDefault(check => check is not null);
    }

    /// <summary>The first thing in a piece of source that a check decides in some other place.</summary>
    private UnprovenCheck? DecidedIn(SyntaxNode source)
    {
        var names = source.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().ToList();
        return names.Select(Decided).FirstOrDefault(check => check is not null) ?? names.Select(Kept).FirstOrDefault(check => check is not null);
    }

    private UnprovenCheck? Decided(SimpleNameSyntax name)
    {
        var symbol = SymbolOf(name);
        if (symbol is IFieldSymbol or IPropertySymbol && CorrectedMembers.FunctionAround(name) is { } function && (IsCorrected(symbol, outcome: true, function) || IsCorrected(symbol, outcome: false, function)))
        {
            return new UnprovenCheck(VisibleChecks.Whole(name), $"a check in some other place settles '{SourceQuote.Of(VisibleChecks.Whole(name))}', and nothing shows that it has run by now; check here, or hand on the settled value");
        }

        return symbol is IMethodSymbol or IPropertySymbol && availability.VisibleChecks.DecideResultOf(symbol, cancellationToken)
            ? new UnprovenCheck(VisibleChecks.Whole(name), $"how it depends on the check in '{symbol.Name}' is not followed; hand out the check itself as a bool, or mark the bool member that tells with [CudaGuard]")
            : null;
    }

    /// <summary>What decides the value with which a local was declared.</summary>
    private UnprovenCheck? Kept(SimpleNameSyntax name) =>
        SymbolOf(name) is ILocalSymbol local && InitializerOf(local) is { } initializer && !initializer.Span.Contains(name.Span) && DecidedIn(initializer) is { } kept
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
        operation is ILocalReferenceOperation { Type.SpecialType: SpecialType.System_Boolean, Local: var local } && InitializerOf(local) is { } value && !value.Span.Contains(operation.Syntax.Span)
            ? value
            : null;

    private ExpressionSyntax? InitializerOf(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value } ? value : null;
}
