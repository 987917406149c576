using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TorchSharp.Compatibility;

namespace TorchSharp.Analyzers.Versions;

/// <summary>Offers the remedies of what is wrong with a project's pins, wherever it was reported.</summary>
public abstract class PinsCodeFixProvider : CodeFixProvider
{
    private protected static ImmutableArray<string> FixableCodes { get; } = ImmutableArray.Create(
        PinCodes.VersionMismatch, PinCodes.CompanionVersion, PinCodes.TwoRuntimes, PinCodes.KnownFault, PinCodes.OpenRange, PinCodes.NoSuchPackage, PinCodes.Bundle);

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => PinsFixAllProvider.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.TextDocument.Project;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (FindingProperties.KeyOf(diagnostic) is not { } key
                || await PinsOfProject.ReadAsync(project, context.CancellationToken).ConfigureAwait(false) is not { } pins
                || pins.Find(key) is not { } finding)
            {
                continue;
            }

            foreach (var remedy in finding.Remedies.Where(remedy => remedy.CanBeWritten))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(remedy.Title, token => pins.ApplyAsync(remedy, project.Solution, token), RemedyKey.Of(remedy)),
                    diagnostic);
            }
        }
    }
}
