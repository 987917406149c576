using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TorchSharp.Compatibility;

namespace TorchSharp.Analyzers.Versions;

/// <summary>TORCH2009: a program uses TorchSharp, and none of its packages brings libtorch.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoRuntimeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Rule = RuleDescriptor.CreateShared(
        PinCodes.NoRuntime,
        "A program without libtorch",
        DiagnosticSeverity.Warning,
        "The package TorchSharp is managed; libtorch comes with a package of its own, which the program has to choose.",
        WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var facts = new BuildFacts(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            if (facts is not { IsProgram: true, HasRuntime: false } || TorchSharpSymbols.TryCreate(start.Compilation) is not { } symbols)
            {
                return;
            }

            var first = new FirstUse(symbols, facts.ProjectsWithTorchSharp);
            start.RegisterOperationAction(
                operation => first.Look(operation.Operation),
                OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.PropertyReference, OperationKind.FieldReference, OperationKind.MethodReference);
            start.RegisterCompilationEndAction(end =>
            {
                if (first.Found is { } use && !OwnLoading.IsIn(symbols, end.CancellationToken))
                {
                    Report(end, facts, use);
                }
            });
        });
    }

    private static void Report(CompilationAnalysisContext context, BuildFacts facts, TorchSharpUse use)
    {
        if (new ConfiguredSeverity(context.Compilation, context.Options, context.CancellationToken).Of(Rule.Id, use.IsCertain ? Rule.DefaultSeverity : DiagnosticSeverity.Info) is not { } severity)
        {
            return;
        }

        var pins = ProjectPins.TryGet(context.Compilation, context.Options);
        var pin = pins?.Pins.Packages.FirstOrDefault(package => package.Package.Role == PackageRole.Managed && package.Place is not null);
        var place = pin is null ? use.Location : pins!.LocationOf(pin.Place!);
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, place, severity, pin is null ? [] : [use.Location], properties: null, MissingRuntime.Text(facts.UsesSdk, pin?.Version, use.Through, use.IsCertain)));
    }
}
