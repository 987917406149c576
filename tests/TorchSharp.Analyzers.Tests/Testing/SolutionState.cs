namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What a test compiles, or expects after a fix.</summary>
public class SolutionState
{
    /// <summary>The source files.</summary>
    public SourceFileList Sources { get; } = new("/0/Test", "cs");

    /// <summary>Files that the project hands to analyzers, by absolute path; they may hold markup, and in a fixed state their content is compared.</summary>
    public SourceFileCollection AdditionalFiles { get; } = [];

    /// <summary>.editorconfig and global configuration files, by absolute path.</summary>
    public SourceFileCollection AnalyzerConfigFiles { get; } = [];

    /// <summary>References besides the runtime's own.</summary>
    public List<MetadataReference> AdditionalReferences { get; } = [];

    /// <summary>Diagnostics that are not in the markup.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    /// <summary>Library by default; a program for top-level statements.</summary>
    public OutputKind? OutputKind { get; set; }

    /// <summary>Overrides the references of the test.</summary>
    public ReferenceAssemblies? ReferenceAssemblies { get; set; }
}
