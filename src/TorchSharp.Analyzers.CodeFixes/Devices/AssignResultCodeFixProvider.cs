using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Devices;

/// <summary>Fixes TORCH1003 by assigning the result to the variable that was meant to be moved.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AssignResultCodeFixProvider))]
public sealed class AssignResultCodeFixProvider : CodeFixProvider
{
    /// <summary>Tells this fix from others of the same diagnostic, in every version and language.</summary>
    public const string EquivalenceKey = "TORCH1003.AssignResult";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.DiscardedMove);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(DiscardedMoveAnalyzer.TargetProperty, out var target) && target is not null)
            {
                var assignment = new TextChange(new TextSpan(diagnostic.Location.SourceSpan.Start, 0), $"{target} = ");
                context.RegisterCodeFix(
                    CodeAction.Create("Assign the result", token => TextEdit.ApplyAsync(context.Document, assignment, token), EquivalenceKey), diagnostic);
            }
        }

        return Task.CompletedTask;
    }
}
