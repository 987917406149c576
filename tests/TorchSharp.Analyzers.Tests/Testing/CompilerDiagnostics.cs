namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Which of the compiler's own diagnostics a test must declare.</summary>
public enum CompilerDiagnostics
{
    /// <summary>None: the source may be wrong.</summary>
    None,

    /// <summary>Errors only; the default.</summary>
    Errors,

    /// <summary>Errors and warnings.</summary>
    Warnings,

    /// <summary>Everything that is not hidden.</summary>
    Suggestions,

    /// <summary>Everything.</summary>
    All,
}
