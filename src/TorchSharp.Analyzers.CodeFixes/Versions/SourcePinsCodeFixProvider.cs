using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TorchSharp.Compatibility;

namespace TorchSharp.Analyzers.Versions;

/// <summary>Mends versions where they are reported in sources: <c>#:package</c> lines, and project files by what TORCH2015 says of them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SourcePinsCodeFixProvider))]
public sealed class SourcePinsCodeFixProvider : PinsCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = FixableCodes.Add(PinCodes.SaidInSource);
}
