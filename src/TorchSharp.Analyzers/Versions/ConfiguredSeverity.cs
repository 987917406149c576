using Microsoft.CodeAnalysis;

namespace TorchSharp.Analyzers.Versions;

/// <summary>
/// The severities that an <c>.editorconfig</c> sets. The compiler applies its sections to sources only; whoever writes <c>[*]</c> or <c>[*.cs]</c>
/// means the project, so for what is found in its files that of the first source counts. Global configurations and <c>NoWarn</c> are the compiler's own to apply.
/// </summary>
internal static class ConfiguredSeverity
{
    /// <summary>The severity to report with; null where the rule is switched off.</summary>
    public static DiagnosticSeverity? Of(string id, DiagnosticSeverity own, Compilation compilation, CancellationToken cancellationToken)
    {
        if (compilation.SyntaxTrees.FirstOrDefault() is not { } tree
            || compilation.Options.SyntaxTreeOptionsProvider?.TryGetDiagnosticValue(tree, id, cancellationToken, out var configured) != true)
        {
            return own;
        }

        return configured switch
        {
            ReportDiagnostic.Suppress => null,
            ReportDiagnostic.Error => DiagnosticSeverity.Error,
            ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
            ReportDiagnostic.Info => DiagnosticSeverity.Info,
            ReportDiagnostic.Hidden => DiagnosticSeverity.Hidden,
            _ => own,
        };
    }

    /// <summary>Whether a rule is switched off for the whole project, in whatever way.</summary>
    public static bool IsOff(string id, Compilation compilation, CancellationToken cancellationToken) =>
        Of(id, DiagnosticSeverity.Info, compilation, cancellationToken) is null
        || (compilation.Options.SpecificDiagnosticOptions.TryGetValue(id, out var specific) && specific == ReportDiagnostic.Suppress)
        || (compilation.Options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(id, cancellationToken, out var global) == true && global == ReportDiagnostic.Suppress);
}
