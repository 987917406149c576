using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TorchSharp.Analyzers;

/// <summary>Source as messages quote it.</summary>
internal static class SourceQuote
{
    // Longer expressions are cut: the place says the rest.
    private const int Longest = 60;

    /// <summary>An expression in one line, without comments. Reads no more of it than is shown.</summary>
    public static string Of(SyntaxNode syntax)
    {
        var text = new StringBuilder();
        var afterBlank = false;
        foreach (var token in syntax.DescendantTokens())
        {
            // Where a chain of calls goes on in the next line, nothing stands before the dot.
            if (text.Length > 0 && (afterBlank || token.HasLeadingTrivia) && !token.IsKind(SyntaxKind.DotToken) && !token.IsKind(SyntaxKind.QuestionToken))
            {
                text.Append(' ');
            }

            foreach (var character in token.Text)
            {
                text.Append(char.IsControl(character) ? ' ' : character);
                if (text.Length > Longest)
                {
                    return $"{text.ToString(0, Longest - 1)}…";
                }
            }

            afterBlank = token.HasTrailingTrivia;
        }

        return text.ToString();
    }
}
