using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Availability;

/// <summary>TORCH1001: CUDA is used without checking that it is available.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CudaWithoutCheckAnalyzer : DiagnosticAnalyzer
{
    // Longer expressions are cut in the message: the place says the rest.
    private const int LongestQuote = 60;

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
            if (TorchSharpSymbols.TryCreate(start.Compilation) is { } symbols)
            {
                var availability = new AvailabilityContext(symbols, GuardMemberList.Read(start.Options.AnalyzerConfigOptionsProvider, start.Compilation));
                start.RegisterOperationBlockStartAction(block => WatchBlock(block, availability));
            }
        });
    }

    private static void WatchBlock(OperationBlockStartAnalysisContext context, AvailabilityContext availability)
    {
        var candidates = new BlockCandidates(availability);
        context.RegisterOperationAction(
            operation => candidates.Look(operation.Operation),
            OperationKind.Invocation, OperationKind.PropertyReference, OperationKind.MethodReference, OperationKind.ObjectCreation);
        context.RegisterOperationBlockEndAction(end =>
        {
            if (candidates.NeedFlow(end.OperationBlocks))
            {
                AnalyzeBlocks(end, availability);
            }
        });
    }

    private static void AnalyzeBlocks(OperationBlockAnalysisContext context, AvailabilityContext availability)
    {
        if (availability.Taught.IsFreeToUseCuda(context.OwningSymbol))
        {
            return;
        }

        foreach (var blocks in context.OperationBlocks.GroupBy(BodyReader.RootOf).Where(blocks => BodyReader.HasGraph(blocks.Key)))
        {
            // The compiler keeps this graph for all analyzers.
            var graph = context.GetControlFlowGraph(blocks.First());
            var run = new FlowRun(availability, context.CancellationToken);
            var observer = new RequirementObserver();
            BodyFlow.Solve(run, graph, observer);
            if (observer.Any && availability.Callers.OfCallers(run, context.OwningSymbol) is { } callers)
            {
                observer = new RequirementObserver();
                if (!callers.AllCheck)
                {
                    BodyFlow.Solve(run, graph, (IMethodSymbol)context.OwningSymbol, callers.Arguments, observer);
                }
            }

            foreach (var expression in observer.Unchecked)
            {
                context.ReportDiagnostic(Diagnostic.Create(Rule, expression.GetLocation(), Quote(expression)));
            }
        }
    }

    private static string Quote(SyntaxNode syntax)
    {
        var text = syntax.NormalizeWhitespace(indentation: "", eol: " ").ToString();
        return text.Length <= LongestQuote ? text : $"{text.Substring(0, LongestQuote - 1)}…";
    }
}
