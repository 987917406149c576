using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TorchSharp.Analyzers.Devices;

/// <summary>Changes a few characters of a document, so that everything around them stays as it is.</summary>
internal static class TextEdit
{
    /// <summary>The document with a change.</summary>
    public static async Task<Document> ApplyAsync(Document document, TextChange change, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(change));
    }
}
