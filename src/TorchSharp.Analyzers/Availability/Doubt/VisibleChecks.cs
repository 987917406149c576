using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability.Doubt;

/// <summary>Reads checks off the source: of TorchSharp, of what a project teaches, kept in a local, or in a member that is called.</summary>
internal sealed class VisibleChecks(AvailabilityContext context)
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "cuda_is_available", "device_count", "is_available", "is_cuda", "is_cudnn_available", "TryInitializeDeviceType",
    };

    private readonly ConcurrentDictionary<ISymbol, bool> _deciding = new(SymbolEqualityComparer.Default);

    /// <summary>What a condition says that turned out one way: CUDA is there (true), it is missing (false), or nothing (null).</summary>
    public bool? Answer(ExpressionSyntax condition, bool outcome, CancellationToken cancellationToken) =>
        WrittenConditions.ValueOf(condition, outcome, e => IsCheck(e, cancellationToken), e => Meant(e, cancellationToken));

    /// <summary>The value of a condition where CUDA is missing; null where that is not all that decides.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="valueOf">The value of a part of it, where it is known.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public bool? ValueWithoutCuda(ExpressionSyntax condition, Func<ExpressionSyntax, bool?> valueOf, CancellationToken cancellationToken) =>
        WrittenConditions.Evaluate(condition, e => valueOf(e) ?? (IsCheck(e, cancellationToken) ? false : null), e => Meant(e, cancellationToken));

    /// <summary>Whether a condition asks for CUDA, in whatever way.</summary>
    public bool AreIn(ExpressionSyntax condition, CancellationToken cancellationToken) =>
        condition.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Any(part => IsCheck(part, cancellationToken) || (Meant(part, cancellationToken) is { } meant && meant.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Any(inner => IsCheck(inner, cancellationToken))));

    /// <summary>Whether a node is only reached where a check has found CUDA.</summary>
    public bool IsBehindCheck(SyntaxNode node, CancellationToken cancellationToken) =>
        ConditionsOnTheWay.To(node).Any(c => c.Outcome is { } outcome && Answer(c.Condition, outcome, cancellationToken) == true);

    /// <summary>Whether a check leads to a node where CUDA is missing.</summary>
    public bool IsCertainWithoutCuda(SyntaxNode node, CancellationToken cancellationToken) => ConditionsOnTheWay.To(node).Any(c => IsTakenWithoutCuda(c, cancellationToken));

    /// <summary>Whether a condition turns out so where CUDA is missing, whatever else may make it turn out so: "forceCpu || !torch.cuda.is_available()".</summary>
    public bool IsTakenWithoutCuda(ConditionOnTheWay way, CancellationToken cancellationToken) => way.Outcome is { } outcome
        && WrittenConditions.Alternatives(way.Condition, outcome).Any(part => Answer(part.Condition, part.Outcome, cancellationToken) == false);

    /// <summary>Whether a member hands out what a check has answered: returns it, keeps it, or returns from where it leads to.</summary>
    public bool DecideResultOf(ISymbol member, CancellationToken cancellationToken) =>
        _deciding.GetOrAdd(member.OriginalDefinition, m => FindDeciding(m, cancellationToken));

    private bool FindDeciding(ISymbol member, CancellationToken cancellationToken) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, context.Symbols.Compilation.Assembly)
        && member.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax(cancellationToken).DescendantNodes().OfType<SimpleNameSyntax>())
            .Any(name => Names.Contains(name.Identifier.ValueText) && IsCheck(Whole(name), cancellationToken) && IsHandedOut(name) && IsAlone(name));

    /// <summary>The expression that a name stands in: the member access, and the call of it.</summary>
    public static ExpressionSyntax Whole(SimpleNameSyntax name)
    {
        ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return whole.Parent is InvocationExpressionSyntax call && call.Expression == whole ? call : whole;
    }

    /// <summary>What a local was declared with; null where it was declared without a value.</summary>
    public static ExpressionSyntax? InitializerOf(ILocalSymbol local, CancellationToken cancellationToken) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value } ? value : null;

    /// <summary>Whether an expression is a check itself, or a call of the program's own that answers with one in a way that is not an expression.</summary>
    private bool IsCheck(ExpressionSyntax expression, CancellationToken cancellationToken)
    {
        if (NameOf(expression) is not { } name)
        {
            return false;
        }

        if (Names.Contains(name) || context.Taught.ListedNames.Contains(name))
        {
            return OperationOf(expression, cancellationToken) is { } operation && context.Checks.Result(operation) is not null;
        }

        return context.Vocabulary.Value.MayTell(name)
            && MemberOf(expression, cancellationToken) is { } member
            && ExpressionOf(member, cancellationToken) is null
            && DecideResultOf(member, cancellationToken);
    }

    /// <summary>What a local was declared with, or the expression that a member of the program's own returns.</summary>
    private ExpressionSyntax? Meant(ExpressionSyntax expression, CancellationToken cancellationToken)
    {
        if (expression is IdentifierNameSyntax && OperationOf(expression, cancellationToken) is ILocalReferenceOperation { Local: var local })
        {
            return InitializerOf(local, cancellationToken);
        }

        return NameOf(expression) is { } name && context.Vocabulary.Value.MayTell(name) && MemberOf(expression, cancellationToken) is { } member
            ? ExpressionOf(member, cancellationToken)
            : null;
    }

    /// <summary>The method or property of the program's own behind an expression that is a flag.</summary>
    private ISymbol? MemberOf(ExpressionSyntax expression, CancellationToken cancellationToken)
    {
        ISymbol? member = OperationOf(expression, cancellationToken) switch
        {
            IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean, TargetMethod: { IsVirtual: false, IsOverride: false, IsAbstract: false } method } => method,
            IPropertyReferenceOperation { Type.SpecialType: SpecialType.System_Boolean, Property: { IsVirtual: false, IsOverride: false, IsAbstract: false } property } => property,
            _ => null,
        };
        return member is not null && SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, context.Symbols.Compilation.Assembly) ? member.OriginalDefinition : null;
    }

    private static ExpressionSyntax? ExpressionOf(ISymbol member, CancellationToken cancellationToken) => member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) switch
    {
        MethodDeclarationSyntax { ExpressionBody.Expression: var value } => value,
        MethodDeclarationSyntax { Body.Statements: { Count: 1 } statements } => (statements[0] as ReturnStatementSyntax)?.Expression,
        LocalFunctionStatementSyntax { ExpressionBody.Expression: var value } => value,
        PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => value,
        _ => null,
    };

    private static bool IsHandedOut(SimpleNameSyntax check)
    {
        foreach (var outer in check.Ancestors())
        {
            switch (outer)
            {
                case ReturnStatementSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax:
                    return true;
                case IfStatementSyntax or SwitchStatementSyntax or ConditionalExpressionSyntax:
                    if (outer.DescendantNodes().Any(n => n is ReturnStatementSyntax))
                    {
                        return true;
                    }

                    break;
                case StatementSyntax and not BlockSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether nothing else decides as well: "force || torch.cuda.is_available()".</summary>
    private static bool IsAlone(SimpleNameSyntax check)
    {
        var whole = Whole(check);
        var condition = whole.AncestorsAndSelf().OfType<ExpressionSyntax>().TakeWhile(e => e == whole || e is ParenthesizedExpressionSyntax or PrefixUnaryExpressionSyntax or BinaryExpressionSyntax).Last();
        return WrittenConditions.ValueOf(condition, true, e => e == whole) is not null || WrittenConditions.ValueOf(condition, false, e => e == whole) == true;
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax call => NameOf(call.Expression),
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private IOperation? OperationOf(ExpressionSyntax expression, CancellationToken cancellationToken) =>
        context.Bodies.ModelOf(expression.SyntaxTree).GetOperation(expression, cancellationToken);
}
