using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TorchSharp.Analyzers.Availability.Search;

/// <summary>
/// Finds the mentions of a name in a source file. Few names are ever asked for, so their letters are looked for in the text, and only what is
/// found there is looked up in the syntax.
/// </summary>
internal static class SourceNames
{
    /// <summary>The places of a source file where a name stands.</summary>
    public static IEnumerable<SimpleNameSyntax> In(SyntaxTree tree, string name)
    {
        if (name.Length == 0)
        {
            yield break;
        }

        foreach (var at in SourceFile.Of(tree).WordPositions(name))
        {
            if (tree.GetRoot().FindToken(at) is { Parent: SimpleNameSyntax mention } token
                && mention.Identifier == token
                && token.Span.Contains(at)
                && token.ValueText == name)
            {
                yield return mention;
            }
        }
    }
}
