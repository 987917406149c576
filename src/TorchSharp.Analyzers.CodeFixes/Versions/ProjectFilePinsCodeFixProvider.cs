using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TorchSharp.Analyzers.Versions;

/// <summary>Mends versions where they are reported in project files, in editors that show fixes there.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(ProjectFilePinsCodeFixProvider),
    DocumentKinds = new[] { nameof(TextDocumentKind.AdditionalDocument) },
    DocumentExtensions = new[] { ".csproj", ".fsproj", ".vbproj", ".props", ".targets" })]
public sealed class ProjectFilePinsCodeFixProvider : PinsCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = FixableCodes;
}
