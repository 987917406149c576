using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TorchSharp.Analyzers.Availability.Search;

namespace TorchSharp.Analyzers.Availability;

/// <summary>TORCH1008: code behind a check never runs, because the project resolved the CPU runtime.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CudaCodeOnCpuRuntimeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property in which the SDK hands over what it resolved.</summary>
    public const string BackendOption = "build_property.TorchSharpResolvedBackend";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        RuleIds.CudaCodeOnCpuRuntime,
        RuleFamilies.Availability,
        "Code for CUDA in a program with the CPU runtime",
        "This project resolved the CPU runtime, so '{0}' is never true and the code for CUDA behind it never runs; set 'TorchSharpBackend' to 'cuda' to build for CUDA",
        DiagnosticSeverity.Info,
        "The runtime package decides what a program can use: with the CPU runtime CUDA is not available on any machine.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(BackendOption, out var backend)
                && backend.Equals("cpu", StringComparison.OrdinalIgnoreCase)
                && AvailabilityContext.TryGet(start.Compilation, start.Options) is { } availability)
            {
                var guarded = new GuardedCode(availability);
                start.RegisterSemanticModelAction(source => Look(source, guarded, availability.Search));
            }
        });
    }

    private static void Look(SemanticModelAnalysisContext context, GuardedCode guarded, BodySearch search)
    {
        foreach (var body in search.In(context.SemanticModel, context.CancellationToken))
        {
            // A "?:" chooses a value, which is how code gets along with and without CUDA.
            var check = body.Operations.OfType<IConditionalOperation>()
                .Where(branch => branch.Syntax is IfStatementSyntax && guarded.NeedsCuda(branch))
                .OrderBy(branch => branch.Condition.Syntax.SpanStart)
                .Select(branch => guarded.CheckIn(branch.Condition))
                .FirstOrDefault();
            if (check is not null)
            {
                context.ReportDiagnostic(Diagnostic.Create(Rule, check.Syntax.GetLocation(), SourceQuote.Of(check.Syntax)));
            }
        }
    }
}
