using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TorchSharp.Analyzers.Availability.Doubt;

namespace TorchSharp.Analyzers.Availability;

/// <summary>TORCH1002: something checks for CUDA before a use of it, but not so that the use can be proved right.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnprovenCheckAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        RuleIds.UnprovenCheck,
        RuleFamilies.Availability,
        "Check for CUDA proves nothing",
        "Nothing proves that CUDA is available at '{0}': {1}",
        DiagnosticSeverity.Info,
        "Where a check can't be followed, a use of CUDA can be proved neither right nor wrong. The check is better written so that the analysis, and a reader, can follow it.");

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
            var checks = uses.Select(use => (Use: use.Expression, Check: finder.Find(use))).Where(found => found.Check is not null);
            foreach (var found in checks.GroupBy(found => found.Check!))
            {
                var first = found.First().Use;
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule, found.Key.Syntax.GetLocation(), found.Select(f => f.Use.GetLocation()), SourceQuote.Of(first), found.Key.Reason));
            }
        }
    }
}
