using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TorchSharp.Compatibility;

namespace TorchSharp.Analyzers.Versions;

/// <summary>
/// Reports versions that don't belong together in the files that they are written in: project, <c>Directory.Packages.props</c>, <c>#:package</c> lines; and what the
/// build has found besides. It does not need a TorchSharp reference: where the restore failed is where it is wanted.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProjectPinsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = PinRule.All.Values.ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var compilation = start.Compilation;
            if (ProjectPins.TryGet(compilation, start.Options) is not { HasFindings: true } pins)
            {
                return;
            }

            start.RegisterAdditionalFileAction(file =>
            {
                if (pins.IsFile(file.AdditionalFile))
                {
                    Report(pins, file.AdditionalFile.Path, new ConfiguredSeverity(compilation, file.Options, file.CancellationToken), file.ReportDiagnostic);
                }
            });
            start.RegisterSyntaxTreeAction(source =>
            {
                if (source.Tree == pins.EntryPoint)
                {
                    Report(pins, source.Tree.FilePath, new ConfiguredSeverity(compilation, source.Options, source.CancellationToken), source.ReportDiagnostic);
                }
            });
        });
    }

    private static void Report(ProjectPins pins, string path, ConfiguredSeverity configured, Action<Diagnostic> report)
    {
        foreach (var finding in pins.Findings.Where(finding => finding.Package.Place!.File == path))
        {
            Report(finding.Code, finding.Severity, finding.Package.Place!, finding.Text, finding.Others.Select(other => other.Place).OfType<PinPlace>(), FindingProperties.Of(finding));
        }

        foreach (var (teller, finding) in pins.HandedOver)
        {
            if (teller == path)
            {
                Report(finding.Code, finding.Severity, finding.Place, finding.Text, [], ImmutableDictionary<string, string?>.Empty);
            }
        }

        void Report(string code, MessageSeverity own, PinPlace place, string text, IEnumerable<PinPlace> others, ImmutableDictionary<string, string?> properties)
        {
            if (PinRule.All.TryGetValue(code, out var rule) && configured.Of(code, SeverityOf(own)) is { } severity)
            {
                report(Diagnostic.Create(rule, pins.LocationOf(place), severity, others.Select(pins.LocationOf), properties, text));
            }
        }
    }

    private static DiagnosticSeverity SeverityOf(MessageSeverity severity) => severity switch
    {
        MessageSeverity.Error => DiagnosticSeverity.Error,
        MessageSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
