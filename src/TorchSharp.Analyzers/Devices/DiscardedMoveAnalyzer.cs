using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Devices;

/// <summary>TORCH1003: a tensor is moved or converted, and the result is thrown away.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DiscardedMoveAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that holds what the result can be assigned to, where there is such a thing.</summary>
    public const string TargetProperty = "Target";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        RuleIds.DiscardedMove,
        RuleFamilies.Devices,
        "Result of moving a tensor thrown away",
        "'{0}' does not work in place: it returns a new {1}, which is thrown away here; {2}",
        DiagnosticSeverity.Warning,
        "Only modules are moved in place. A tensor stays on its device and keeps its type, and the moved copy is lost.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (TorchSharpSymbols.TryCreate(start.Compilation) is { } symbols)
            {
                var moves = new Moves(symbols);
                start.RegisterSemanticModelAction(source =>
                {
                    foreach (var body in CandidateBodies.Of(source.SemanticModel.Compilation).In(source.SemanticModel, source.CancellationToken))
                    {
                        foreach (var statement in body.Operations.OfType<IExpressionStatementOperation>())
                        {
                            Look(source, statement, moves);
                        }
                    }
                });
            }
        });
    }

    private static void Look(SemanticModelAnalysisContext context, IExpressionStatementOperation statement, Moves moves)
    {
        if (Call(statement.Operation) is not { } call
            || !moves.Contains(call.TargetMethod)
            || IsQuoted(statement)
            || ExpectedFailure.Surrounds(statement.Syntax))
        {
            return;
        }

        var receiver = moves.Receiver(call);
        if (ProbingTry.Surrounds(statement, receiver))
        {
            return;
        }

        var target = AssignmentTarget.Of(receiver, call.Type);
        var properties = target is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(TargetProperty, target);
        var type = call.TargetMethod.ContainingType.Name;
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            statement.Operation.Syntax.GetLocation(),
            properties,
            $"{type}.{call.TargetMethod.Name}",
            type.ToLowerInvariant(),
            target is null ? "use the result" : $"assign it to '{target}'"));
    }

    private static IInvocationOperation? Call(IOperation expression) => expression switch
    {
        IInvocationOperation call => call,
        IConditionalAccessOperation conditional => Call(conditional.WhenNotNull),
        _ => null,
    };

    /// <summary>Whether a statement is data: the lambda of an expression tree is not run.</summary>
    private static bool IsQuoted(IOperation operation)
    {
        for (var current = operation; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation
                && current.Parent?.Type is INamedTypeSymbol { Name: "Expression", ContainingNamespace: { Name: "Expressions", ContainingNamespace.Name: "Linq" } })
            {
                return true;
            }
        }

        return false;
    }
}
