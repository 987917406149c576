using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Availability;

/// <summary>Replaces CUDA by a device that a check has chosen: one that the code has already, one that it chooses there, or a new local.</summary>
internal static class AvailableDeviceFixer
{
    /// <summary>The document with the device in every one of the expressions that can have it.</summary>
    public static async Task<Document> FixAsync(Document document, ImmutableArray<TextSpan> expressions, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root is null)
        {
            return document;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var changes = new List<TextChange>();
        var declaring = new Dictionary<SyntaxNode, (DeviceDeclaration Declaration, List<SyntaxNode> Uses)>();
        var chosen = new List<ILocalSymbol>();
        foreach (var span in expressions.OrderBy(e => e.Start))
        {
            var expression = root.FindNode(span, getInnermostNodeForTie: true);
            if (DeviceReplacement.Find(expression, model, cancellationToken) is not { } replacement)
            {
                continue;
            }

            var inPlace = ChoiceInPlace.Find(expression, model, cancellationToken);

            // "useGpu ? torch.CUDA : torch.CPU" is a choice itself, which the check joins.
            if (ChosenDevice.Find(expression, model, chosen, cancellationToken) is { } known && (inPlace is null || expression.Parent is not ConditionalExpressionSyntax))
            {
                changes.AddRange(replacement.With(known));
            }
            else if (inPlace is { } choice)
            {
                changes.AddRange(choice);
                if (ChoiceInPlace.DeclaredBy(expression, model, cancellationToken) is { } local)
                {
                    chosen.Add(local);
                }
            }
            else if (DeviceDeclaration.For(expression, model) is { } declaration)
            {
                changes.AddRange(replacement.With(declaration.Name));
                if (!declaring.TryGetValue(declaration.Body.Owner, out var declared))
                {
                    declaring.Add(declaration.Body.Owner, declared = (declaration, []));
                }

                declared.Uses.Add(expression);
            }
        }

        changes.AddRange(declaring.Values.Select(d => d.Declaration.Insert(text, d.Uses)));
        return changes.Count == 0 ? document : document.WithText(text.WithChanges(changes.OrderBy(c => c.Span.Start).ThenBy(c => c.Span.Length)));
    }

    /// <summary>Whether an expression can have a device instead of CUDA.</summary>
    public static bool CanFix(SyntaxNode expression, SemanticModel model, CancellationToken cancellationToken) =>
        DeviceReplacement.Find(expression, model, cancellationToken) is not null
        && (ChosenDevice.Find(expression, model, [], cancellationToken) is not null || ChoiceInPlace.Find(expression, model, cancellationToken) is not null || DeviceDeclaration.For(expression, model) is not null);
}
