using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TorchSharp.Analyzers.Versions;

/// <summary>
/// The severities that an <c>.editorconfig</c> sets. The compiler applies its sections, and what is said of all rules or of a category at once, to sources only; whoever
/// writes <c>[*]</c> or <c>[*.cs]</c> means the project, so for what is found in its files that of the first source counts. Global configurations of a code, <c>NoWarn</c> and
/// <c>WarningsAsErrors</c> are the compiler's own to apply.
/// </summary>
internal sealed class ConfiguredSeverity(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
{
    private const string OfAll = "dotnet_analyzer_diagnostic.severity";
    private const string OfCategory = $"dotnet_analyzer_diagnostic.category-{RuleFamilies.Versions}.severity";

    private readonly SyntaxTree? _first = compilation.SyntaxTrees.FirstOrDefault();

    /// <summary>The severity to report with; null where the rule is switched off.</summary>
    public DiagnosticSeverity? Of(string id, DiagnosticSeverity own) => _first is null ? own : Configured(id, _first) switch
    {
        ReportDiagnostic.Suppress => null,
        ReportDiagnostic.Error => DiagnosticSeverity.Error,
        ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
        ReportDiagnostic.Info => DiagnosticSeverity.Info,
        ReportDiagnostic.Hidden => DiagnosticSeverity.Hidden,
        _ => own,
    };

    /// <summary>Whether a rule is switched off for the whole project, in whatever way.</summary>
    public bool IsOff(string id) =>
        Of(id, DiagnosticSeverity.Info) is null
        || (compilation.Options.SpecificDiagnosticOptions.TryGetValue(id, out var specific) && specific == ReportDiagnostic.Suppress)
        || (IsSetGlobally(id, out var global) && global == ReportDiagnostic.Suppress);

    /// <summary>Whether a rule is a warning or an error in a source only because all rules are, or all of its category.</summary>
    public bool IsRaisedWithOthers(string id, SyntaxTree tree) => !IsSetIn(tree, id, out _) && InBulk(id, tree) is ReportDiagnostic.Warn or ReportDiagnostic.Error;

    // What the command line says of the code counts more, and is not for an analyzer to apply.
    private ReportDiagnostic Configured(string id, SyntaxTree tree) =>
        compilation.Options.SpecificDiagnosticOptions.TryGetValue(id, out var specific) && specific != ReportDiagnostic.Default ? ReportDiagnostic.Default
        : IsSetIn(tree, id, out var configured) ? configured
        : InBulk(id, tree);

    // Like the compiler: only where nothing is said of the code itself, and the category before all.
    private ReportDiagnostic InBulk(string id, SyntaxTree tree)
    {
        if (compilation.Options.SpecificDiagnosticOptions.ContainsKey(id) || IsSetGlobally(id, out _))
        {
            return ReportDiagnostic.Default;
        }

        var own = options.AnalyzerConfigOptionsProvider.GetOptions(tree);
        return (own.TryGetValue(OfCategory, out var text) && Parse(text) is { } ofCategory) ? ofCategory
            : (own.TryGetValue(OfAll, out text) && Parse(text) is { } ofAll) ? ofAll
            : ReportDiagnostic.Default;
    }

    private bool IsSetIn(SyntaxTree tree, string id, out ReportDiagnostic configured)
    {
        configured = ReportDiagnostic.Default;
        return compilation.Options.SyntaxTreeOptionsProvider?.TryGetDiagnosticValue(tree, id, cancellationToken, out configured) == true;
    }

    private bool IsSetGlobally(string id, out ReportDiagnostic configured)
    {
        configured = ReportDiagnostic.Default;
        return compilation.Options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(id, cancellationToken, out configured) == true;
    }

    // Null for a word that is none.
    private static ReportDiagnostic? Parse(string severity) => severity.Trim().ToLowerInvariant() switch
    {
        "default" => ReportDiagnostic.Default,
        "error" => ReportDiagnostic.Error,
        "warning" => ReportDiagnostic.Warn,
        "suggestion" => ReportDiagnostic.Info,
        "silent" or "refactoring" => ReportDiagnostic.Hidden,
        "none" => ReportDiagnostic.Suppress,
        _ => null,
    };
}
