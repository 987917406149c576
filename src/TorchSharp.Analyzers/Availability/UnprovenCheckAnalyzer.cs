using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TorchSharp.Analyzers.Availability;

/// <summary>TORCH1002: there is a check on the way to a use of CUDA, but nothing follows from it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnprovenCheckAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        RuleIds.UnprovenCheck,
        RuleFamilies.Availability,
        "Check for CUDA proves nothing",
        "'{0}' looks like a check for CUDA, but nothing follows from it for '{1}': {2}",
        DiagnosticSeverity.Info,
        "A check that the analysis can't follow is a reason for a TORCH1001 that should not be there, or for one that should.");

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
        var finder = new UnprovenCheckFinder(availability, context.CancellationToken);
        foreach (var uses in availability.Unchecked.In(context.SemanticModel, context.CancellationToken))
        {
            var reported = new HashSet<SyntaxNode>();
            foreach (var use in uses)
            {
                if (finder.Find(use) is { } check && reported.Add(check.Syntax))
                {
                    context.ReportDiagnostic(Diagnostic.Create(
                        Rule, check.Syntax.GetLocation(), [use.Expression.GetLocation()], SourceQuote.Of(check.Syntax), SourceQuote.Of(use.Expression), check.Reason));
                }
            }
        }
    }
}
