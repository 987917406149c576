using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Fixes TORCH1001 by using a device that a check has chosen.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseAvailableDeviceCodeFixProvider))]
public sealed class UseAvailableDeviceCodeFixProvider : AvailabilityCodeFixProvider
{
    /// <summary>Tells this fix from others of the same diagnostic, in every version and language.</summary>
    public const string EquivalenceKey = "TORCH1001.UseAvailableDevice";

    private protected override string Title => "Use CUDA if it is available, else the CPU";

    private protected override string Key => EquivalenceKey;

    private protected override bool CanFix(SyntaxNode root, TextSpan expression, SemanticModel model, CancellationToken cancellationToken) =>
        AvailableDeviceFixer.CanFix(root.FindNode(expression, getInnermostNodeForTie: true), model, cancellationToken);

    private protected override Task<Document> FixAsync(Document document, ImmutableArray<TextSpan> expressions, CancellationToken cancellationToken) =>
        AvailableDeviceFixer.FixAsync(document, expressions, cancellationToken);
}
