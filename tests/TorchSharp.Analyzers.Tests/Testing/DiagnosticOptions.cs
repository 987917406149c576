namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What of an expected diagnostic is not compared.</summary>
[Flags]
public enum DiagnosticOptions
{
    /// <summary>Everything is.</summary>
    None = 0,

    /// <summary>The severity is not.</summary>
    IgnoreSeverity = 1,
}
