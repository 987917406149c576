using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TorchSharp.Compatibility;

namespace TorchSharp.Analyzers.Versions;

/// <summary>
/// TORCH2015: says in the code what is wrong in a project file. Editors show their light bulb there only, and so does <c>dotnet format</c>,
/// which mends project files by the fixes of what is found in sources.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PinsInSourceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Rule = RuleDescriptor.CreateShared(
        PinCodes.SaidInSource,
        "The project file has versions that don't belong together",
        DiagnosticSeverity.Info,
        "What is wrong in a project file, said where an editor offers fixes.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rule);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (ProjectPins.TryGet(start.Compilation, start.Options) is not { HasFindings: true } pins)
            {
                return;
            }

            var configured = new ConfiguredSeverity(start.Compilation, start.Options, start.CancellationToken);
            var findings = pins.Findings.Where(finding => IsSaid(finding, pins, configured)).ToList();
            var handedOver = pins.HandedOver.Select(told => told.Finding)
                .Where(finding => finding.Severity > MessageSeverity.Information && !configured.IsOff(finding.Code)).ToList();
            if (findings.Count + handedOver.Count == 0 || FirstMention.In(start.Compilation, start.CancellationToken) is not { } mention
                // Where all rules are raised, what it repeats is, too.
                || configured.IsRaisedWithOthers(Rule.Id, mention.SourceTree!))
            {
                return;
            }

            start.RegisterSyntaxTreeAction(source =>
            {
                if (source.Tree != mention.SourceTree)
                {
                    return;
                }

                foreach (var finding in findings)
                {
                    Report(source, mention, pins, finding.Code, finding.Package.Place!, finding.Text, FindingProperties.Of(finding));
                }

                foreach (var finding in handedOver)
                {
                    Report(source, mention, pins, finding.Code, finding.Place, finding.Text, ImmutableDictionary<string, string?>.Empty);
                }
            });
        });
    }

    private static void Report(SyntaxTreeAnalysisContext source, Location mention, ProjectPins pins, string code, PinPlace place, string text, ImmutableDictionary<string, string?> properties) =>
        source.ReportDiagnostic(Diagnostic.Create(Rule, mention, [pins.LocationOf(place)], properties, $"{Path.GetFileName(place.File)}, line {place.Line}, has {code}: {text}"));

    // A suggestion that no fix follows stays where it is.
    private static bool IsSaid(PinFinding finding, ProjectPins pins, ConfiguredSeverity configured) =>
        finding.Package.Place!.File != pins.EntryPoint?.FilePath
        && (finding.Severity > MessageSeverity.Information || finding.Remedies.Any(remedy => remedy.CanBeWritten))
        && !configured.IsOff(finding.Code);
}
