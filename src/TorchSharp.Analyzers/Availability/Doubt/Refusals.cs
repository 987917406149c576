using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TorchSharp.Analyzers.Availability.Callers;
using TorchSharp.Analyzers.Availability.Facts;
using TorchSharp.Analyzers.Availability.Flow;
using TorchSharp.Analyzers.Availability.Members;

namespace TorchSharp.Analyzers.Availability.Doubt;

/// <summary>
/// Where a program lets nobody past who wants CUDA where it is missing: it throws or ends there, or gives a verdict by which somebody else does,
/// <c>bool IsValid => !UseGpu || torch.cuda.is_available();</c>.
/// </summary>
internal sealed class Refusals(AvailabilityContext context)
{
    private readonly ConcurrentDictionary<SyntaxNode, List<(StatementSyntax Statement, bool IsCheck)>> _endings = new();

    /// <summary>Whether nobody gets past a place with a value that needs CUDA where CUDA is missing.</summary>
    /// <param name="test">The expression that tests the value.</param>
    /// <param name="outcome">How the test turns out for a value that needs CUDA.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public bool Has(ExpressionSyntax test, bool outcome, CancellationToken cancellationToken) =>
        SourceFile.FunctionAround(test) is { } function
        && !IsNeverCalled(test, cancellationToken)
        && (EndingsOf(function, cancellationToken).Exists(ending => IsOnTheWay(test, outcome, ending.Statement, ending.IsCheck, cancellationToken))
            || Verdicts(function).Any(verdict => IsOnTheWay(test, outcome, verdict, isCheck: false, cancellationToken) && IsHeard(verdict, function, cancellationToken))
            || IsAnswered(test, outcome, function, cancellationToken)
            || IsHandedOn(test, outcome, cancellationToken));

    /// <summary>Whether a place stands in a method that nothing in the program calls.</summary>
    public bool IsNeverCalled(SyntaxNode place, CancellationToken cancellationToken) =>
        place.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } declaration
        && context.Bodies.ModelOf(declaration.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) is { } method
        && !IsForOthers(method)
        && context.Callers.IsNeverCalled(method, cancellationToken);

    private bool IsOnTheWay(ExpressionSyntax test, bool outcome, StatementSyntax statement, bool isCheck, CancellationToken cancellationToken) =>
        ConditionsOnTheWay.To(statement).ToList() is var way
        && way.Exists(c => c.Outcome is { } turnedOut && WrittenConditions.ValueOf(c.Condition, turnedOut, e => e == test) == outcome)
        && (isCheck || way.Exists(c => context.VisibleChecks.IsTakenWithoutCuda(c, cancellationToken)));

    private List<(StatementSyntax Statement, bool IsCheck)> EndingsOf(SyntaxNode function, CancellationToken cancellationToken) => _endings.GetOrAdd(function, f => StatementsOf(f)
        .Select(statement => (Statement: statement, Ends: EndsAll(statement, f, cancellationToken)))
        .Where(ending => ending.Ends is not null)
        .Select(ending => (ending.Statement, ending.Ends!.Value))
        .ToList());

    private static IEnumerable<StatementSyntax> StatementsOf(SyntaxNode function) =>
        function.DescendantNodes().OfType<StatementSyntax>().Where(statement => SourceFile.FunctionAround(statement) == function);

    /// <summary>Whether a statement ends more than its own method, and if it does, whether only where CUDA is missing; null where it does not.</summary>
    private bool? EndsAll(StatementSyntax statement, SyntaxNode function, CancellationToken cancellationToken) => statement switch
    {
        ThrowStatementSyntax => false,
        ReturnStatementSyntax => IsProgram(function) ? false : null,
        ExpressionStatementSyntax { Expression: { } expression } when MemberMentions.Ends(expression) => false,
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call }
            when context.Bodies.ModelOf(call.SyntaxTree).GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method =>
                context.Taught.Ensures(method) || (context.Implementations.IsOurs(method) && context.Vocabulary.Value.MayEnsure(method.Name) && Ensures(method, cancellationToken)) ? true
                : context.Implementations.IsOurs(method) && method.DeclaringSyntaxReferences.Any(r => MemberMentions.NeverReturns(r.GetSyntax(cancellationToken))) ? false
                : null,
        _ => null,
    };

    private static bool IsProgram(SyntaxNode function) => function is CompilationUnitSyntax or MethodDeclarationSyntax { Identifier.ValueText: "Main" };

    private bool Ensures(IMethodSymbol method, CancellationToken cancellationToken) =>
        context.Members.OfMethod(new FlowRun(context, Thoroughness.Conditions, cancellationToken), method, scope: null, BodyEntry.NotKnown, isVirtual: false) is { WhenReturned: Knowledge.Available };

    /// <summary>The statements that tell whoever called: they return something, or add it to a list.</summary>
    private static IEnumerable<StatementSyntax> Verdicts(SyntaxNode function) => StatementsOf(function).Where(statement => statement switch
    {
        ReturnStatementSyntax { Expression: not null } => !IsProgram(function),
        YieldStatementSyntax { Expression: not null } => true,
        _ => AddedTo(statement) is not null,
    });

    private static IdentifierNameSyntax? AddedTo(StatementSyntax statement) =>
        statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: IdentifierNameSyntax list } } } ? list : null;

    /// <summary>Whether somebody ends by what a statement tells.</summary>
    private bool IsHeard(StatementSyntax verdict, SyntaxNode function, CancellationToken cancellationToken)
    {
        if (AddedTo(verdict) is { } list)
        {
            return EndingsOf(function, cancellationToken).Exists(ending => ConditionsOnTheWay.To(ending.Statement).Any(c => Names(c.Condition, list.Identifier.ValueText) && !SaysNone(c)))
                || (StatementsOf(function).OfType<ReturnStatementSyntax>().Any(r => r.Expression is { } returned && Names(returned, list.Identifier.ValueText)) && IsAsked(function, null, cancellationToken));
        }

        return IsAsked(function, verdict is ReturnStatementSyntax { Expression: { } value } ? context.Bodies.ModelOf(value.SyntaxTree).GetConstantValue(value, cancellationToken).Value as bool? : null, cancellationToken);
    }

    /// <summary>Whether a condition turned out so that there is nothing in a list.</summary>
    private static bool SaysNone(ConditionOnTheWay way) => way.Outcome is { } outcome
        && WrittenConditions.ValueOf(way.Condition, outcome, e => e is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Count" or "Length" }
            or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Any" or "Count" } }) == false;

    private static bool Names(ExpressionSyntax expression, string name) => expression.DescendantNodesAndSelf().Any(n => n is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name);

    /// <summary>Whether a condition returns, or asserts, that a value which needs CUDA is not wanted without it.</summary>
    private bool IsAnswered(ExpressionSyntax test, bool outcome, SyntaxNode function, CancellationToken cancellationToken)
    {
        var condition = test.AncestorsAndSelf().OfType<ExpressionSyntax>().TakeWhile(e => e == test || e is ParenthesizedExpressionSyntax or PrefixUnaryExpressionSyntax or BinaryExpressionSyntax).Last();
        if (condition == test || context.VisibleChecks.ValueWithoutCuda(condition, e => e == test ? outcome : null, cancellationToken) is not { } value)
        {
            return false;
        }

        return condition.Parent switch
        {
            ReturnStatementSyntax or ArrowExpressionClauseSyntax => IsAsked(function, value, cancellationToken),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } =>
                context.Bodies.ModelOf(call.SyntaxTree).GetOperation(call, cancellationToken) is IInvocationOperation invocation
                && invocation.Arguments.Any(a => a.Value.Syntax == condition && a.Parameter is { } parameter && EndOfPath.ReturnsOnlyWhen(invocation, parameter) == !value),
            _ => false,
        };
    }

    /// <summary>Whether a value is handed to a method that refuses it.</summary>
    private bool IsHandedOn(ExpressionSyntax test, bool outcome, CancellationToken cancellationToken) =>
        test.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && context.Bodies.ModelOf(call.SyntaxTree).GetOperation(call, cancellationToken) is IInvocationOperation { TargetMethod: var method } invocation
        && context.Implementations.IsOurs(method)
        && invocation.Arguments.FirstOrDefault(a => a.Value.Syntax == test)?.Parameter is { } parameter
        && method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is { } declaration
        && declaration.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            name.Identifier.ValueText == parameter.Name
            && EndingsOf(declaration, cancellationToken).Exists(ending => IsOnTheWay(name, outcome, ending.Statement, ending.IsCheck, cancellationToken)));

    /// <summary>Whether somebody who gets an answer from a function ends by it.</summary>
    /// <param name="function">The function.</param>
    /// <param name="answer">The answer, if it is one of two; null for something else, which is only asked for.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    private bool IsAsked(SyntaxNode function, bool? answer, CancellationToken cancellationToken)
    {
        if ((function is AccessorDeclarationSyntax ? function.FirstAncestorOrSelf<PropertyDeclarationSyntax>() : function) is not { } declaration
            || context.Bodies.ModelOf(function.SyntaxTree).GetDeclaredSymbol(declaration, cancellationToken) is not { } member)
        {
            return false;
        }

        return IsForOthers(member) || context.Index.MentionsOf(member, cancellationToken).Any(mention =>
            SourceFile.FunctionAround(mention) is { } asking
            && asking != function
            && VisibleChecks.Whole(mention) is var whole
            && !IsNeverCalled(mention, cancellationToken)
            && EndingsOf(asking, cancellationToken).Exists(ending => ConditionsOnTheWay.To(ending.Statement).Any(c => answer is null
                ? (c.Condition.Span.Contains(whole.Span) || KeptIn(whole) is { } local && Names(c.Condition, local)) && !SaysNone(c)
                : c.Outcome is { } turnedOut && WrittenConditions.ValueOf(c.Condition, turnedOut, e => e == whole || (KeptIn(whole) is { } local && e is IdentifierNameSyntax name && name.Identifier.ValueText == local)) == answer)));
    }

    /// <summary>The local that a value is kept in.</summary>
    private static string? KeptIn(ExpressionSyntax value) => value.FirstAncestorOrSelf<StatementSyntax>() is LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } ? variables[0].Identifier.ValueText : null;

    /// <summary>Whether a library calls a member, which knows what its answer means.</summary>
    private bool IsForOthers(ISymbol member) =>
        member is IMethodSymbol { OverriddenMethod: { ContainingType.SpecialType: not SpecialType.System_Object } overridden } && !context.Implementations.IsOurs(overridden)
        || (member is IMethodSymbol method && method.ContainingType is { } type && type.AllInterfaces
            .Where(i => !SymbolEqualityComparer.Default.Equals(i.ContainingAssembly, method.ContainingAssembly))
            .SelectMany(i => i.GetMembers(method.Name))
            .Any(m => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(m), method)));
}
