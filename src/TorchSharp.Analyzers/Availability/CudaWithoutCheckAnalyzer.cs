using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TorchSharp.Analyzers.Availability;

/// <summary>TORCH1001: CUDA is used without checking that it is available.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CudaWithoutCheckAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        RuleIds.CudaWithoutCheck,
        RuleFamilies.Availability,
        "CUDA used without checking availability",
        "'{0}' throws where CUDA is not available, and nothing on this path checks it; guard it with 'if (torch.cuda.is_available())' or choose the device once with 'torch.cuda.is_available() ? torch.CUDA : torch.CPU'",
        DiagnosticSeverity.Warning,
        "The program ends with an exception on every machine without a usable GPU, driver or CUDA runtime package.");

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
                start.RegisterSemanticModelAction(source => Report(source, availability));
            }
        });
    }

    private static void Report(SemanticModelAnalysisContext context, AvailabilityContext availability)
    {
        foreach (var use in availability.Unchecked.In(context.SemanticModel, context.CancellationToken).SelectMany(uses => uses).Where(use => !use.IsInDoubt))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, use.Expression.GetLocation(), SourceQuote.Of(use.Expression)));
        }
    }
}
