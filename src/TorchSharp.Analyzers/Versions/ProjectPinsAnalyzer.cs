using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TorchSharp.Compatibility;

namespace TorchSharp.Analyzers.Versions;

/// <summary>
/// Reports versions that don't belong together in the files that they are written in: project, <c>Directory.Packages.props</c>, <c>#:package</c> lines. It
/// does not need a TorchSharp reference: where the restore failed is where it is wanted.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProjectPinsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        PinRule.VersionMismatch, PinRule.CompanionVersion, PinRule.TwoRuntimes, PinRule.NoPackageForTarget, PinRule.KnownFault,
        PinRule.OpenRange, PinRule.Drift, PinRule.NoSuchPackage, PinRule.Bundle);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        var rules = SupportedDiagnostics.ToDictionary(rule => rule.Id);
        context.RegisterCompilationStartAction(start =>
        {
            var compilation = start.Compilation;
            if (ProjectPins.TryGet(compilation, start.Options) is not { Findings.Count: > 0 } pins)
            {
                return;
            }

            start.RegisterAdditionalFileAction(file =>
            {
                if (pins.IsFile(file.AdditionalFile))
                {
                    Report(pins, file.AdditionalFile.Path, rules, compilation, file.ReportDiagnostic, file.CancellationToken);
                }
            });
            start.RegisterSyntaxTreeAction(source =>
            {
                if (source.Tree == pins.EntryPoint)
                {
                    Report(pins, source.Tree.FilePath, rules, compilation, source.ReportDiagnostic, source.CancellationToken);
                }
            });
        });
    }

    private static void Report(
        ProjectPins pins, string path, Dictionary<string, DiagnosticDescriptor> rules, Compilation compilation, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (var finding in pins.Findings)
        {
            if (finding.Package.Place!.File == path
                && rules.TryGetValue(finding.Code, out var rule)
                && ConfiguredSeverity.Of(finding.Code, SeverityOf(finding), compilation, cancellationToken) is { } severity)
            {
                report(Diagnostic.Create(
                    rule,
                    pins.LocationOf(finding.Package.Place),
                    severity,
                    finding.Others.Select(other => other.Place).OfType<PinPlace>().Select(pins.LocationOf),
                    FindingProperties.Of(finding),
                    finding.Text));
            }
        }
    }

    private static DiagnosticSeverity SeverityOf(PinFinding finding) => finding.Severity switch
    {
        MessageSeverity.Error => DiagnosticSeverity.Error,
        MessageSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
