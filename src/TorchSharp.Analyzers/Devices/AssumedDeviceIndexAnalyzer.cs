using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TorchSharp.Analyzers.Devices;

/// <summary>TORCH1006: a second GPU, or a later one, is taken for granted.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AssumedDeviceIndexAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        RuleIds.AssumedDeviceIndex,
        RuleFamilies.Devices,
        "More than one GPU taken for granted",
        "'cuda:{0}' exists only on machines with at least {1} GPUs, and nothing in '{2}' asks how many there are; check 'torch.cuda.device_count() > {0}' first, or use the first GPU",
        DiagnosticSeverity.Info,
        "A machine with fewer GPUs answers with the native error 'invalid device ordinal', although torch.cuda.is_available() is true.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (TorchSharpSymbols.TryCreate(start.Compilation) is { DeviceTypeCuda: { } cuda } symbols)
            {
                var indices = new DeviceIndices(symbols, Convert.ToInt64(cuda, CultureInfo.InvariantCulture));
                var counting = new ConcurrentDictionary<INamedTypeSymbol, bool>(SymbolEqualityComparer.Default);
                start.RegisterSemanticModelAction(source => Look(source, indices, counting));
            }
        });
    }

    private static void Look(SemanticModelAnalysisContext context, DeviceIndices indices, ConcurrentDictionary<INamedTypeSymbol, bool> counting)
    {
        foreach (var operation in CandidateBodies.Of(context.SemanticModel.Compilation).In(context.SemanticModel, context.CancellationToken).SelectMany(body => body.Operations))
        {
            foreach (var index in indices.In(operation))
            {
                if (index.Value > 0
                    && OutermostType(operation.Syntax, context.SemanticModel) is { } type
                    && !counting.GetOrAdd(type, AsksForCount)
                    && !ExpectedFailure.Surrounds(operation.Syntax))
                {
                    context.ReportDiagnostic(Diagnostic.Create(Rule, index.Expression.Syntax.GetLocation(), index.Value, index.Value + 1, type.Name));
                }
            }
        }
    }

    private static INamedTypeSymbol? OutermostType(SyntaxNode node, SemanticModel model)
    {
        var type = model.GetEnclosingSymbol(node.SpanStart) is { } symbol ? symbol as INamedTypeSymbol ?? symbol.ContainingType : null;
        while (type?.ContainingType is { } outer)
        {
            type = outer;
        }

        return type;
    }

    // Where a type asks at all, it is not for this rule to judge whether it does so on the right path.
    private static bool AsksForCount(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Any(declaration =>
        declaration.GetSyntax().DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == "device_count"));
}
