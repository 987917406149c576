using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability;

/// <summary>TORCH1007: CUDA is demanded before the check that was meant to decide, so what the check falls back to is never reached.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreachableFallbackAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        RuleIds.UnreachableFallback,
        RuleFamilies.Availability,
        "Fallback without CUDA can't be reached",
        "'{0}' throws where CUDA is not available, so '{1}' further on is always {2} and its fallback never runs; check first",
        DiagnosticSeverity.Info,
        "A check decides nothing once something has thrown without CUDA.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (AvailabilityContext.TryGet(start.Compilation, start.Options) is { } availability)
            {
                start.RegisterSemanticModelAction(source => Look(source, availability));
            }
        });
    }

    private static void Look(SemanticModelAnalysisContext context, AvailabilityContext availability)
    {
        foreach (var body in availability.Search.In(context.SemanticModel, context.CancellationToken))
        {
            var demands = body.Operations.Where(operation => Demands(operation, availability)).ToList();
            if (demands.Count == 0)
            {
                continue;
            }

            var checks = body.Operations.Where(operation => !Demands(operation, availability) && availability.Checks.Result(operation) is not null).ToList();
            if (checks.Count > 0 && availability.Bodies.OwnerOf(body.Root, context.CancellationToken) is { } owner && !availability.Taught.IsFreeToUseCuda(owner))
            {
                Report(context, body, demands, checks, new OutcomesWithCuda(body.Root, availability, context.CancellationToken));
            }
        }
    }

    private static void Report(SemanticModelAnalysisContext context, CandidateBody body, List<IOperation> demands, List<IOperation> checks, OutcomesWithCuda outcomes)
    {
        var first = demands.OrderBy(d => d.Syntax.SpanStart).First();
        if (checks.Exists(check => check.Syntax.SpanStart < first.Syntax.SpanStart) || StatementThatRuns(first) is not { } statement)
        {
            return;
        }

        foreach (var conditional in body.Operations.OfType<IConditionalOperation>().OrderBy(c => c.Syntax.SpanStart))
        {
            if (StatementOrder.IsBehind(statement, conditional, inLambdas: true) && outcomes.Of(conditional.Condition) is { } outcome)
            {
                var condition = conditional.Condition.Syntax;
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule, first.Syntax.GetLocation(), [condition.GetLocation()], SourceQuote.Of(first.Syntax), SourceQuote.Of(condition), outcome ? "true" : "false"));
                return;
            }
        }
    }

    private static bool Demands(IOperation operation, AvailabilityContext availability) => operation switch
    {
        IInvocationOperation call => availability.Symbols.IsTorchSharpMember(call.TargetMethod) && availability.Checks.FailsFast(call),
        IPropertyReferenceOperation property => availability.Requirements.IsTorchCuda(property.Property) && property.Parent is not INameOfOperation,
        _ => false,
    };

    /// <summary>The statement of a block that runs an operation in any case; null where something decides whether it runs, or handles its failure.</summary>
    private static IOperation? StatementThatRuns(IOperation operation)
    {
        for (var at = operation; at.Parent is { } parent; at = parent)
        {
            switch (parent)
            {
                case IBlockOperation { Parent: ITryOperation { Catches.IsEmpty: false } handled } when ReferenceEquals(handled.Body, parent):
                case IConditionalOperation conditional when !ReferenceEquals(conditional.Condition, at):
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both when ReferenceEquals(both.RightOperand, at):
                case ICoalesceOperation coalesce when ReferenceEquals(coalesce.WhenNull, at):
                case ICoalesceAssignmentOperation assignment when ReferenceEquals(assignment.Value, at):
                case IConditionalAccessOperation access when ReferenceEquals(access.WhenNotNull, at):
                case IAnonymousFunctionOperation or ILocalFunctionOperation or ISwitchExpressionArmOperation or ISwitchCaseOperation or ILoopOperation or ICatchClauseOperation:
                    return null;
                case IBlockOperation:
                    return at;
            }
        }

        return null;
    }
}
