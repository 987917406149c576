using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Fixes TORCH1001 by using a device that a check has chosen.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseAvailableDeviceCodeFixProvider))]
[Shared]
public sealed class UseAvailableDeviceCodeFixProvider : CodeFixProvider
{
    /// <summary>Tells this fix from others of the same diagnostic, in every version and language.</summary>
    public const string EquivalenceKey = "TORCH1001.UseAvailableDevice";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.CudaWithoutCheck);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new DocumentFixAllProvider(AvailableDeviceFixer.FixAsync);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null || root is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var expression = diagnostic.Location.SourceSpan;
            if (AvailableDeviceFixer.CanFix(root.FindNode(expression, getInnermostNodeForTie: true), model, context.CancellationToken))
            {
                var action = CodeAction.Create("Use CUDA if it is available, else the CPU", token => AvailableDeviceFixer.FixAsync(document, ImmutableArray.Create(expression), token), EquivalenceKey);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }
}
