using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TorchSharp.Analyzers.Availability.Members;

namespace TorchSharp.Analyzers.Optimizers;

/// <summary>TORCH1005: an optimizer is made from parameters that a later move of the module replaces.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptimizerBeforeMoveAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        RuleIds.OptimizerBeforeMove,
        RuleFamilies.Optimizers,
        "Optimizer made before the module is moved",
        "'{0}' replaces the parameters from which '{1}' was made, and stepping with the old ones fails; move the module first, then make the optimizer",
        DiagnosticSeverity.Warning,
        "Unlike PyTorch, TorchSharp gives a moved module new parameters and disposes the old ones, which the optimizer still holds.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (TorchSharpSymbols.TryCreate(start.Compilation) is { } symbols && symbols.Torch.GetTypeMembers("optim").FirstOrDefault() is { } optim)
            {
                var calls = new TrainingCalls(symbols, optim);
                start.RegisterSemanticModelAction(source => Look(source, calls));
            }
        });
    }

    private static void Look(SemanticModelAnalysisContext context, TrainingCalls calls)
    {
        foreach (var body in CandidateBodies.Of(context.SemanticModel.Compilation).In(context.SemanticModel, context.CancellationToken))
        {
            if (body.Operations.Any(calls.MakesOptimizer))
            {
                Report(context, new OptimizerUses(body.Root, calls, context.CancellationToken));
            }
        }
    }

    private static void Report(SemanticModelAnalysisContext context, OptimizerUses uses)
    {
        foreach (var made in uses.Creations)
        {
            if (uses.MoveAfter(made) is { } move)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule, move.Syntax.GetLocation(), [made.Read.Syntax.GetLocation()], SourceQuote.Of(move.Syntax), made.Optimizer.Name));
            }
        }
    }
}
