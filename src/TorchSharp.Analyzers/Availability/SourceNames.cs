using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability;

/// <summary>
/// Finds the mentions of a name in a source file. Few names are ever asked for, so their letters are looked for in the text, and only what is
/// found there is looked up in the syntax.
/// </summary>
internal static class SourceNames
{
    // The text of a large file is kept in pieces, and putting them together copies all of it.
    private static readonly ConditionalWeakTable<SyntaxTree, string> Texts = new();

    /// <summary>The places of a source file where a name stands.</summary>
    public static IEnumerable<SimpleNameSyntax> In(SyntaxTree tree, string name)
    {
        if (name.Length == 0)
        {
            yield break;
        }

        var text = Texts.GetValue(tree, static t => t.GetText().ToString());
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (IsWord(text, at, name.Length)
                && tree.GetRoot().FindToken(at) is { Parent: SimpleNameSyntax mention } token
                && mention.Identifier == token
                && token.Span.Contains(at)
                && token.ValueText == name)
            {
                yield return mention;
            }
        }
    }

    private static bool IsWord(string text, int start, int length) =>
        (start == 0 || !SyntaxFacts.IsIdentifierPartCharacter(text[start - 1]))
        && (start + length == text.Length || !SyntaxFacts.IsIdentifierPartCharacter(text[start + length]));
}
